// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace keynook::standin {

struct Tenant
{
    QByteArray id;
    QString name;
    QString description;
};

/// What happens to a Cogniac user who signs in.
enum class UserCase {
    Ordinary,
    NeedsCode,
    PasswordExpired,
    ContractEnded,
    SingleSignOn,
    NoPermission,
};

/// A demo user. The password is fixed and printed: it protects nothing.
struct User
{
    QByteArray id;
    QByteArray email;
    QByteArray password;
    QByteArray totpSecret; ///< Base32, empty without one
    QByteArray givenName;
    QByteArray surname;
    QByteArray caseName; ///< how the ready line calls the case
    UserCase kind = UserCase::Ordinary;
    QList<int> tenants; ///< indexes into demoTenants()
    QByteArray role;
};

struct Workspace
{
    QByteArray id; ///< UUID
    QString name;
    QString externalId;
};

/// Somebody who is signed in to Kognic's web page here. There is no password: the page says so.
struct KognicUser
{
    qint64 id = 0;
    QByteArray email;
    QString name;
    QList<int> workspaces; ///< indexes into demoWorkspaces(); none means no role anywhere
};

/// A Kognic credential, a demo one or one that was generated on the page. The secret of a demo
/// credential secret follows from the state's key (see kognic.h).
struct KognicClient
{
    QByteArray clientId;
    QByteArray email;
    qint64 userId = 0;
    QString name;
    QList<int> workspaces; ///< indexes into demoWorkspaces(); none means no role anywhere
};

/// The first user has two tenants and no one-time code, the second has a code.
const QList<User> &demoUsers();
const QList<Tenant> &demoTenants();
const QList<KognicUser> &demoKognicUsers();
const QList<KognicClient> &demoClients();
const QList<Workspace> &demoWorkspaces();

/// The scopes that the token endpoint grants.
const QStringList &grantedScopes();

/// Index of the user with this id, or -1.
int userById(const QByteArray &id);

/// The Kognic user with this id, or nullptr.
const KognicUser *kognicUserById(qint64 id);

/// Index of the user with this e-mail address, whatever its case, or -1.
int userByEmail(const QByteArray &email);

} // namespace keynook::standin
