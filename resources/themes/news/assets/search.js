// Searches the stories that the files beside the search page hand over. Nothing leaves the browser.
"use strict";
const stories = [];
const fold = (text) =>
  text.toLowerCase().normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/g, "$1").normalize("NFC").replace(/[\u2019\u02bc`]/g, "'");
const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) || [];

function datelineStories(some) {
  for (const [slug, language, headline, standfirst, said, date] of some) {
    const heads = wordsOf(headline);
    stories.push({ slug, language, headline, standfirst, said, date, heads, all: heads.concat(wordsOf(standfirst), wordsOf(said)) });
  }
}

function found(asked) {
  const wanted = wordsOf(asked);
  if (!wanted.length) return null;
  const has = (words, word) => words.some((each) => each.startsWith(word));
  const hits = stories.filter((story) => wanted.every((word) => has(story.all, word)));
  const weight = (story) => wanted.filter((word) => has(story.heads, word)).length;
  return hits.map((story, place) => [weight(story), place, story]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map((hit) => hit[2]);
}

function shown(story, root) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const head = document.createElement("h3");
  item.className = "story";
  item.lang = story.language;
  head.className = "story-headline";
  link.href = `${root}articles/${encodeURIComponent(story.slug)}/index.html`;
  link.textContent = story.headline;
  head.append(link);
  const beside = document.createElement("div");
  beside.className = "story-text";
  beside.append(head);
  for (const [css, text] of [["story-excerpt", story.standfirst], ["story-meta", [story.said, story.date].filter(Boolean).join(" · ")]]) {
    const line = document.createElement("p");
    line.className = css;
    line.textContent = text;
    if (text) beside.append(line);
  }
  item.append(beside);
  return item;
}

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.search");
  const field = document.getElementById("words");
  const note = document.getElementById("found");
  const list = document.getElementById("hits");
  const search = () => {
    const hits = found(field.value);
    list.replaceChildren(...(hits || []).slice(0, 50).map((story) => shown(story, list.dataset.root)));
    note.textContent = hits === null ? "" : hits.length ? note.dataset.found.replace("{n}", hits.length) : note.dataset.none;
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", search);
  field.value = new URLSearchParams(location.search).get("q") || "";
  field.focus();
  search();
});
