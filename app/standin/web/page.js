// SPDX-License-Identifier: Apache-2.0
// Everything that came from outside becomes text through textContent, never markup.
"use strict";

const part = (id) => document.getElementById(id);
const setting = (name) => document.querySelector(`meta[name="${name}"]`).content;

let fresh = ""; // the file that was just generated; gone when its dialog closes

async function ask(method, path, body) {
  const answer = await fetch(`${path}?user=${setting("user-id")}`, {
    method,
    headers: { "Content-Type": "application/json", "X-CSRF-Token": setting("csrf-token") },
    body,
  });
  if (!answer.ok) {
    throw new Error((await answer.json()).message);
  }
  return answer;
}

function cell(row, text) {
  const made = row.insertCell();
  made.textContent = text;
  return made;
}

function showRow(credential) {
  const row = part("rows").insertRow();
  cell(row, credential.name);
  cell(row, credential.clientId).className = "id";
  cell(row, new Date(credential.created).toLocaleString()).title = credential.created;
  const button = document.createElement("button");
  button.textContent = "Delete";
  button.setAttribute("aria-label", `Delete ${credential.name}`);
  button.addEventListener("click", () => askToDelete(credential));
  row.insertCell().append(button);
}

async function refresh() {
  try {
    const credentials = (await (await ask("GET", "credentials")).json()).data;
    part("rows").replaceChildren();
    credentials.forEach(showRow);
    part("empty").hidden = credentials.length > 0;
    part("problem").textContent = "";
  } catch (error) {
    part("problem").textContent = error.message;
  }
}

function toggleMenu(open) {
  part("user-menu").hidden = !open;
  part("user-menu-button").setAttribute("aria-expanded", String(open));
}

async function openCredentials() {
  toggleMenu(false);
  part("welcome").hidden = true;
  part("credentials").hidden = false;
  await refresh();
}

function askForName() {
  part("name-form").reset();
  part("name-problem").textContent = "";
  part("name-dialog").showModal();
}

async function generate(event) {
  event.preventDefault();
  part("confirm").disabled = true; // a second click would make a second one
  try {
    const answer = await ask("POST", "generate", JSON.stringify({ name: part("name").value }));
    fresh = await answer.text();
    part("name-dialog").close();
    part("once-said").textContent = "";
    part("once-dialog").showModal();
  } catch (error) {
    part("name-problem").textContent = error.message;
  } finally {
    part("confirm").disabled = false;
  }
}

async function copy() {
  try {
    await navigator.clipboard.writeText(fresh);
    part("once-said").textContent = "Copied.";
  } catch {
    part("once-said").textContent = "The browser does not let this page copy. Download instead.";
  }
}

function download() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([fresh], { type: "application/json" }));
  link.download = "credentials.json";
  link.click();
  URL.revokeObjectURL(link.href);
  part("once-said").textContent = "Handed to the browser's downloads.";
}

function askToDelete(credential) {
  part("delete-name").textContent = credential.name;
  part("delete").onclick = async () => {
    part("delete-dialog").close();
    try {
      await ask("DELETE", `credentials/${encodeURIComponent(credential.clientId)}`);
      await refresh();
    } catch (error) {
      part("problem").textContent = error.message;
    }
  };
  part("delete-dialog").showModal();
}

part("user-menu-button").addEventListener("click", () => toggleMenu(part("user-menu").hidden));
part("open-credentials").addEventListener("click", openCredentials);
part("generate").addEventListener("click", askForName);
part("name-form").addEventListener("submit", generate);
part("cancel").addEventListener("click", () => part("name-dialog").close());
part("copy").addEventListener("click", copy);
part("download").addEventListener("click", download);
part("close").addEventListener("click", () => part("once-dialog").close());
part("once-dialog").addEventListener("close", () => {
  fresh = "";
  refresh();
});
part("keep").addEventListener("click", () => part("delete-dialog").close());
