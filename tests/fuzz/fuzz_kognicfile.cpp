// SPDX-License-Identifier: Apache-2.0
// A credentials.json of Kognic, wherever it comes from, and what becomes of it.
#include "core/text.h"
#include "exchange/credentialformat.h"
#include "exchange/kognicfile.h"
#include "fuzz.h"
#include "unit/kognicsample.h"

#include <algorithm>

namespace keynook::test {

namespace {

void checkLimits(const KognicCredential &credential)
{
    const QByteArrayView secret = credential.clientSecret.reveal();
    require(!secret.isEmpty() && std::all_of(secret.begin(), secret.end(),
                                             [](char c) { return c > ' ' && c < 0x7f; }),
            "a secret fits into a header");
    require(!credential.clientId.isEmpty() && credential.clientId.size() <= 128,
            "an id fits into a keychain item's name");
    for (const QString &text : {credential.clientId, credential.email, credential.issuer,
                                credential.scopes.join(QString())}) {
        require(!hasInvisible(text), "what must be exact can be shown as it is");
    }
    for (const QString &time : {credential.created, credential.expires}) {
        require(time.isEmpty() || kognicTime(time), "a time can be read again");
    }
}

void checkRoundTrip(const KognicFile &file)
{
    for (const Secret &written :
         {writeKognicFile(file.credential), writeKognicEntry(file.credential)}) {
        const auto again = readKognicFile(written);
        require(again && same(again->credential, file.credential),
                "what is written reads as the same credential");
        require(again->repairs.isEmpty(), "what is written needs no repair");
    }
}

void checkForms(const KognicCredential &credential)
{
    for (const QString &name : credentialFormatNames()) {
        const auto rendered = render(credential, *credentialFormat(name));
        require(rendered ? rendered->reveal().endsWith('\n')
                         : rendered.error().kind == Error::Kind::Usage,
                "a form holds the credential whole or not at all");
    }
}

} // namespace

void fuzz(QByteArrayView input)
{
    const auto file = readKognicFile(Secret(input));
    if (!file) {
        require(!file.error().sentence.isEmpty() && !hasInvisible(file.error().sentence),
                "an error has a sentence");
        return;
    }
    checkLimits(file->credential);
    checkRoundTrip(*file);
    checkForms(file->credential);
}

} // namespace keynook::test
