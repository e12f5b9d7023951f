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

// What a threshold would drop, and the pages next to it on either side.
const lose = document.querySelector(".lose");
if (lose) {
  const numbers = (text) => text.split(",").map(Number);
  const { low, step, judged } = lose.dataset;
  const flagged = numbers(lose.dataset.flagged);
  const wrong = numbers(lose.dataset.wrong);
  const cut = document.getElementById("cut");
  const lost = document.getElementById("lost");
  const scale = document.querySelector(".scale");
  const rungs = [...scale.querySelectorAll("li")];
  const percent = (share) => `${Number((100 * share).toPrecision(2))}%`;
  const show = () => {
    const at = Number(cut.value);
    const odds = Number(low) + at * Number(step);
    const p = (1 / (1 + Math.exp(-odds))).toFixed(4);
    const count = flagged[at];
    let told = `From ${p} on, ${count.toLocaleString("en")} of ${Number(judged).toLocaleString("en")} judged pages are dropped (${percent(count / judged)}).`;
    if (wrong[at] >= 0) {
      const most = Math.min(Math.ceil(wrong[at] * judged), count);
      told += ` Of clean pages ${percent(wrong[at])} get there: at most ${most.toLocaleString("en")} of those dropped are clean.`;
    }
    lost.textContent = told;
    cut.setAttribute("aria-valuetext", p);
    // They are sorted: those that are dropped stand first.
    const first = rungs.filter((one) => Number(one.dataset.odds) >= odds).length;
    rungs.forEach((one, place) => {
      one.hidden = place < first - 5 || place >= first + 5;
      one.querySelector(".fate").textContent = place < first ? "dropped" : "kept";
    });
  };
  scale.querySelector("summary").textContent = "Pages next to the threshold: the last that are dropped, the first that are kept";
  scale.open = true;
  lose.hidden = false;
  cut.addEventListener("input", show);
  show();
}
