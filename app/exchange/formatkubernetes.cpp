// SPDX-License-Identifier: Apache-2.0
#include "exchange/quoting.h"
#include "exchange/renderers.h"

namespace keynook {

namespace {

/// The RFC 1123 label nearest to `text`: lower-case letters, digits and single hyphens between
/// them, at most 63. Empty when nothing of the text can stay.
QByteArray labelFrom(const QString &text)
{
    constexpr qsizetype longest = 63;
    QByteArray label;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            label += c.toLatin1();
        } else if (c.category() != QChar::Mark_NonSpacing && !label.isEmpty() &&
                   !label.endsWith('-')) {
            label += '-'; // an accent, which normalisation has split off, leaves no gap
        }
    }
    label.truncate(longest);
    while (label.endsWith('-')) {
        label.chop(1);
    }
    return label;
}

QByteArray secretName(const Exportable &credential)
{
    for (const QString &source : {credential.name, credential.keyId}) {
        if (QByteArray label = labelFrom(source); !label.isEmpty()) {
            return label;
        }
    }
    return credential.service;
}

} // namespace

Result<Secret> renderKubernetes(const Exportable &credential)
{
    Secret out(QByteArrayView("apiVersion: v1\n"
                              "kind: Secret\n"
                              "metadata:\n"
                              "  name: \""));
    out.append(secretName(credential)); // in quotes, or a name of digits would be a number
    out.append(QByteArrayView("\"\n"
                              "  labels:\n"
                              "    app.kubernetes.io/managed-by: keynook\n"
                              "  annotations:\n"
                              "    keynook/key-id: "));
    out.append(yamlString(credential.keyId));
    out.append(QByteArrayView("\n    keynook/key-name: "));
    out.append(yamlString(credential.name));
    out.append(QByteArrayView("\ntype: Opaque\ndata:\n"));
    for (const EnvironmentVariable &variable : credential.variables) {
        out.append("  " + variable.name + ": \"");
        out.append(base64(variable.value.reveal()).reveal());
        out.append(QByteArrayView("\"\n"));
    }
    return out;
}

} // namespace keynook
