"use strict";
// The theme follows the system until the button is used.
const root = document.documentElement;
const button = document.getElementById("theme");
const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
const tell = () => { button.textContent = isDark() ? "Light" : "Dark"; };
button.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  tell();
});
dark.addEventListener("change", tell);
button.hidden = false;
tell();

// On paper nothing can be opened.
const closed = [];
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details:not([open])")) {
    closed.push(one);
    one.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const one of closed.splice(0)) one.open = false;
});

for (const one of document.querySelectorAll("button.all")) {
  one.hidden = false;
  one.addEventListener("click", () => {
    const open = one.textContent === "Open all";
    one.textContent = open ? "Close all" : "Open all";
    for (const page of one.closest("section").querySelectorAll("details")) page.open = open;
  });
}
