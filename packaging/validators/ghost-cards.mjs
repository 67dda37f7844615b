// Lets Ghost's own converter read every body of an import file, and counts the cards it makes of them.
//
//   node ghost-cards.mjs IMPORT.zip
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const { htmlToLexical } = createRequire(import.meta.url)("@tryghost/kg-html-to-lexical");

const MARKS = {
  bookmark: "kg-bookmark-container",
  image: 'class="kg-image"',
  gallery: "kg-gallery-card",
  video: "kg-video-card",
  audio: "kg-audio-card",
  file: "kg-card kg-file-card",
  toggle: "kg-card kg-toggle-card",
  html: "<!--kg-card-begin: html-->",
};
const LIMITS = { title: 255, slug: 191, custom_excerpt: 300, meta_title: 300, meta_description: 500, og_title: 300 };

const unpacked = execFileSync("unzip", ["-p", process.argv[2], "dateline.json"], { maxBuffer: 1 << 30 });
const { data } = JSON.parse(unpacked);
const troubles = [];
let made = 0;

for (const row of [...data.posts, ...data.posts_meta]) {
  for (const [name, limit] of Object.entries(LIMITS)) {
    if ((row[name] ?? "").length > limit) troubles.push(`${row.slug ?? row.post_id}: ${name} is too long`);
  }
}
for (const post of data.posts) {
  const counts = {};
  const visit = (node) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1;
    (node.children ?? []).forEach(visit);
  };
  visit(htmlToLexical(post.html).root);
  for (const [kind, mark] of Object.entries(MARKS)) {
    const wanted = post.html.split(mark).length - 1;
    made += counts[kind] ?? 0;
    if ((counts[kind] ?? 0) !== wanted) {
      troubles.push(`${post.slug}: ${counts[kind] ?? 0} ${kind} cards in place of ${wanted}`);
    }
  }
}
for (const trouble of troubles) console.log(trouble);
console.log(`${data.posts.length} bodies became ${made} cards of Ghost`);
process.exit(troubles.length ? 1 : 0);
