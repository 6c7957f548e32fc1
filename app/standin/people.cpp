// SPDX-License-Identifier: Apache-2.0
#include "people.h"

using namespace Qt::StringLiterals;

namespace keynook::standin {

const QList<Tenant> &demoTenants()
{
    static const QList<Tenant> tenants{
        {"k7north2m4qa"_ba, u"Plant North"_s, u"Inspection lines of the northern plant"_s},
        {"k7south9x1vb"_ba, u"Plant Süd"_s, u"Inspection lines of the southern plant"_s},
        {"k7ended5r8tc"_ba, u"Pilot 2020"_s, u"A pilot whose contract has ended"_s},
    };
    return tenants;
}

const QList<User> &demoUsers()
{
    using enum UserCase;
    static const QList<User> users{
        {"usr4demo8kq1"_ba,
         "demo@keynook.example"_ba,
         "standin-demo-4711"_ba,
         {},
         "Demo"_ba,
         "User"_ba,
         "ordinary"_ba,
         Ordinary,
         {0, 1},
         "tenant_admin"_ba},
        {"usr4code2wz7"_ba,
         "code@keynook.example"_ba,
         "standin-code-4712"_ba,
         "KNJGK5LTMVZGKZLTORUW4Y3FKRSXG5BR"_ba,
         "One-Time"_ba,
         "Code"_ba,
         "totp"_ba,
         NeedsCode,
         {0, 1},
         "tenant_user"_ba},
        {"usr4oldp6bn3"_ba,
         "expired@keynook.example"_ba,
         "standin-expired-4713"_ba,
         {},
         "Expired"_ba,
         "Password"_ba,
         "password-expired"_ba,
         PasswordExpired,
         {0},
         "tenant_user"_ba},
        {"usr4ende0jd9"_ba,
         "ended@keynook.example"_ba,
         "standin-ended-4714"_ba,
         {},
         "Ended"_ba,
         "Contract"_ba,
         "contract-ended"_ba,
         ContractEnded,
         {2},
         "tenant_user"_ba},
        {"usr4saml3hy5"_ba,
         "sso@keynook.example"_ba,
         "standin-sso-4715"_ba,
         {},
         "Single"_ba,
         "Sign-On"_ba,
         "sso"_ba,
         SingleSignOn,
         {0},
         "tenant_user"_ba},
        {"usr4view7lt2"_ba,
         "viewer@keynook.example"_ba,
         "standin-viewer-4716"_ba,
         {},
         "Viewer"_ba,
         "Only"_ba,
         "no-permission"_ba,
         NoPermission,
         {0},
         "tenant_viewer"_ba},
        // A colon, a space and letters beyond ASCII: what a careless Basic header gets wrong.
        {"usr4sing1fc8"_ba,
         "single@keynook.example"_ba,
         "standin:single 4717 \xc3\xa9\xe2\x82\xac"_ba,
         {},
         "One"_ba,
         "Tenant"_ba,
         "single-tenant"_ba,
         Ordinary,
         {1},
         "tenant_user"_ba},
        {"usr4none5gs6"_ba,
         "new@keynook.example"_ba,
         "standin-new-4718"_ba,
         {},
         "No"_ba,
         "Tenant"_ba,
         "no-tenant"_ba,
         Ordinary,
         {},
         "tenant_user"_ba},
    };
    return users;
}

const QList<Workspace> &demoWorkspaces()
{
    static const QList<Workspace> workspaces{
        {"5f0c1c0e-6a55-4a0b-9d0a-2f4b7c1d8e01"_ba, u"Highway perception"_s, u"highway"_s},
        {"5f0c1c0e-6a55-4a0b-9d0a-2f4b7c1d8e02"_ba, u"Parking Überblick"_s, u"parking"_s},
    };
    return workspaces;
}

const QList<KognicUser> &demoKognicUsers()
{
    static const QList<KognicUser> users{
        {4711, "demo@keynook.example"_ba, u"Demo User"_s, {0, 1}},
        {4716, "viewer@keynook.example"_ba, u"Viewer Only"_s, {}},
    };
    return users;
}

const QList<KognicClient> &demoClients()
{
    static const QList<KognicClient> clients{
        {"b9f1a2c4-0d7e-4e59-8a31-6c5d4e3f2a01"_ba,
         "demo@keynook.example"_ba,
         4711,
         u"One workspace"_s,
         {0}},
        {"b9f1a2c4-0d7e-4e59-8a31-6c5d4e3f2a02"_ba,
         "demo@keynook.example"_ba,
         4711,
         u"Two workspaces"_s,
         {0, 1}},
        {"b9f1a2c4-0d7e-4e59-8a31-6c5d4e3f2a03"_ba,
         "viewer@keynook.example"_ba,
         4716,
         u"No role"_s,
         {}},
    };
    return clients;
}

const QStringList &grantedScopes()
{
    static const QStringList scopes{u"api:read"_s,       u"api:write"_s, u"openid"_s,
                                    u"offline_access"_s, u"read"_s,      u"write"_s};
    return scopes;
}

int userById(const QByteArray &id)
{
    const auto &users = demoUsers();
    for (int i = 0; i < users.size(); ++i) {
        if (users[i].id == id) {
            return i;
        }
    }
    return -1;
}

const KognicUser *kognicUserById(qint64 id)
{
    for (const KognicUser &user : demoKognicUsers()) {
        if (user.id == id) {
            return &user;
        }
    }
    return nullptr;
}

int userByEmail(const QByteArray &email)
{
    const auto &users = demoUsers();
    for (int i = 0; i < users.size(); ++i) {
        if (users[i].email.compare(email, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return -1;
}

} // namespace keynook::standin
