"use strict";
// Everything works without this file; it adds keys, the theme, and the way from reasons to text.
const root = document.documentElement;
const byId = (id) => document.getElementById(id);

// --- theme: the system's, until the button is used ---
const button = byId("theme");
const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
const tell = () => { button.textContent = isDark() ? "Light" : "Dark"; };
const kept = localStorage.getItem("theme");
if (kept) root.dataset.theme = kept;
button.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
  tell();
});
dark.addEventListener("change", tell);
button.hidden = false;
tell();

// --- families: open where there is room, and as they were left ---
const families = byId("families");
if (families) {
  const left = localStorage.getItem("families");
  families.open = left ? left === "open" : matchMedia("(min-width: 60rem)").matches;
  families.addEventListener("toggle", () => {
    localStorage.setItem("families", families.open ? "open" : "closed");
  });
}

// --- keys ---
const dialog = byId("keys");
const opener = byId("keys-open");
opener.hidden = false;
opener.addEventListener("click", () => dialog.showModal());

const isTyping = (node) => node.matches("input:not([type=checkbox]), select, textarea");
let leaving = false; // a label was sent: the next key is for the next page
addEventListener("pageshow", () => { leaving = false; });
addEventListener("submit", () => { leaving = true; });

const target = (key) => {
  const name = CSS.escape(key.length === 1 ? key.toLowerCase() : key);
  return document.querySelector(`[data-key="${name}"], [data-arrow="${name}"]`);
};
addEventListener("keydown", (event) => {
  const here = document.activeElement || document.body;
  if (event.key === "Escape" && here.id === "note") here.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (dialog.open || leaving || isTyping(here)) return;
  // Arrows scroll what has the focus, and no page shall be left by that.
  if (event.key.startsWith("Arrow") && here !== document.body) return;
  const found = target(event.key);
  if (!found) return;
  event.preventDefault();
  if (found.matches("input")) found.focus();
  else found.click();
});

// --- from a reason to what it looked at ---
for (const one of document.querySelectorAll("button[data-show]")) {
  one.addEventListener("click", () => {
    const on = one.getAttribute("aria-pressed") !== "true";
    for (const other of document.querySelectorAll("button[data-show]")) {
      other.setAttribute("aria-pressed", String(on && other === one));
    }
    const marks = [...document.querySelectorAll("mark[data-n]")];
    const its = (mark) => mark.dataset.n.split(" ").includes(one.dataset.show);
    byId("as-was")?.removeAttribute("open"); // it stands in the text's place
    for (const mark of marks) mark.classList.toggle("on", on && its(mark));
    if (on) marks.find(its)?.scrollIntoView({ block: "center" });
  });
}
