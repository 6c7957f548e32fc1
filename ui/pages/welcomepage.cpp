// SPDX-License-Identifier: Apache-2.0
#include "pages/welcomepage.h"

#include "widgets/card.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keynook::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QFrame(parent)
{
    setProperty("look", QStringLiteral("ground"));
    auto *cogniac = new Card(tr("Cogniac"), tr("Sign in at api.cogniac.io or your own host; "
                                               "generate, list and delete API keys."));
    auto *kognic = new Card(tr("Kognic"), tr("Bring in a credentials.json, or generate one in the "
                                             "web app; know which expire."));
    auto *demo = new Card(tr("Try the demo"), tr("A built-in service with forty keys; nothing "
                                                 "leaves this computer."));
    cogniac->setObjectName(QStringLiteral("startCogniac"));
    kognic->setObjectName(QStringLiteral("startKognic"));
    demo->setObjectName(QStringLiteral("startDemo"));
    QPushButton *answers = button(tr("Answers to what is often asked"), "link");
    answers->setObjectName(QStringLiteral("startAnswers"));

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    cards->addWidget(cogniac, 1);
    cards->addWidget(kognic, 1);
    cards->addWidget(demo, 1);
    cards->addStretch();
    QLabel *title = paragraph(tr("Keep your API keys where they are safe"), "title");
    QLabel *subtitle = paragraph(tr("Secrets go to this system's keychain before they are shown. "
                                    "Passwords are used once and never stored."),
                                 "muted");
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *each : {title, subtitle}) {
        each->setAlignment(Qt::AlignHCenter);
        column->addWidget(each);
    }
    column->addSpacing(12);
    column->addLayout(cards);
    column->addWidget(answers, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(cogniac, &QPushButton::clicked, this, &WelcomePage::cogniacWanted);
    connect(kognic, &QPushButton::clicked, this, &WelcomePage::kognicWanted);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(answers, &QPushButton::clicked, this, &WelcomePage::answersWanted);
}

} // namespace keynook::ui
