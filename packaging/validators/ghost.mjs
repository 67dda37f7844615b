// Boots a real Ghost on loopback, lets it import a zip of Dateline’s, and compares what it has with the zip.
//
//   node ghost.mjs GHOST_FOLDER IMPORT.zip DATELINE.json WORK_FOLDER
//
// Ghost answers an import with 200 whatever becomes of it: the work is done in the background, a file with one
// bad row is rolled back as a whole, and only the log says so. Therefore everything is read back.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [app, zip, json, work] = process.argv.slice(2);
const PORT = Number(process.env.GHOST_PORT ?? 2392);
const SITE = `http://127.0.0.1:${PORT}`;
const troubles = [];
let log = "";
let cookie = "";

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

async function until(seconds, what, test) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await test()) return;
    await wait(500);
  }
  throw new Error(`${what} did not happen within ${seconds} seconds`);
}

function boot() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(app, "content"), join(work, "content"), { recursive: true });
  const config = {
    url: SITE,
    server: { host: "127.0.0.1", port: PORT },
    database: { client: "sqlite3", connection: { filename: join(work, "ghost.db") }, useNullAsDefault: true },
    mail: { transport: "stub" },
    paths: { contentPath: join(work, "content") },
    privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false },
    security: { staffDeviceVerification: false },
    logging: { transports: ["stdout"], level: "info" },
  };
  writeFileSync(join(app, "config.development.json"), JSON.stringify(config));
  const ghost = spawn(process.execPath, ["index.js"], {
    cwd: app,
    env: { ...process.env, NODE_ENV: "development" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [ghost.stdout, ghost.stderr]) stream.on("data", (said) => (log += said));
  return ghost;
}

async function admin(path, options = {}) {
  const headers = { Origin: SITE, Cookie: cookie, ...(options.headers ?? {}) };
  const answer = await fetch(`${SITE}/ghost/api/admin/${path}`, { ...options, headers });
  for (const set of answer.headers.getSetCookie()) cookie = set.split(";")[0];
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  return answer;
}

async function sign_in() {
  const owner = { name: "Owner", email: "owner@example.org", password: "correct-horse-1922", blogTitle: "Try" };
  const type = { "Content-Type": "application/json" };
  await admin("authentication/setup/", { method: "POST", headers: type, body: JSON.stringify({ setup: [owner] }) });
  const known = JSON.stringify({ username: owner.email, password: owner.password });
  await until(20, "signing in", async () => {
    await admin("session/", { method: "POST", headers: type, body: known });
    return posts().then(() => true, () => false); // a session is not always there at once
  });
}

async function posts() {
  const fields = "posts/?limit=100&formats=html,lexical,mobiledoc&include=authors,tags";
  return (await (await admin(fields)).json()).posts;
}

async function import_zip(count) {
  const form = new FormData();
  form.append("importfile", new Blob([readFileSync(zip)], { type: "application/zip" }), "import.zip");
  await admin("db/", { method: "POST", body: form });
  const failed = () => /import was unsuccessful|site-content-import error/i.test(log);
  await until(90, "the end of the import", async () => failed() || (await posts()).length >= count);
  if (failed()) throw new Error("Ghost refused the file");
  await wait(1000);
}

function same(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    troubles.push(`${what}: ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`);
  }
}

// Ghost 6 keeps a body as Lexical, Ghost 5 keeps an imported one as Mobiledoc.
function cards(found) {
  const counts = {};
  const count = (kind) => (counts[kind] = (counts[kind] ?? 0) + 1);
  const visit = (node) => {
    count(node.type);
    (node.children ?? []).forEach(visit);
  };
  if (found.lexical) visit(JSON.parse(found.lexical).root);
  else for (const [kind] of JSON.parse(found.mobiledoc).cards) count(kind);
  return counts;
}

const made = (html, part) => html.split(part).length - 1;

function compare(wanted, found, data) {
  const by_id = (rows) => Object.fromEntries(rows.map((row) => [row.id, row]));
  const users = by_id(data.users);
  const tags = by_id(data.tags);
  const slugs = (rows, name, all) =>
    rows.filter((row) => row.post_id === wanted.id)
      .sort((a, b) => a.sort_order - b.sort_order)
      .map((row) => all[row[name]].slug);
  const at = wanted.slug;
  same(`${at} title`, found.title, wanted.title);
  same(`${at} status`, found.status, wanted.status);
  same(`${at} uuid`, found.uuid, wanted.uuid);
  same(`${at} published`, found.published_at?.slice(0, 19), wanted.published_at?.slice(0, 19));
  same(`${at} excerpt`, found.custom_excerpt ?? undefined, wanted.custom_excerpt);
  const authors = slugs(data.posts_authors, "author_id", users);
  if (authors.length) same(`${at} authors`, found.authors.map((each) => each.slug), authors);
  const shown = found.tags.map((each) => each.slug).filter((slug) => !slug.startsWith("hash-import"));
  same(`${at} tags`, shown, slugs(data.posts_tags, "tag_id", tags));
  const meta = data.posts_meta.find((row) => row.post_id === wanted.id) ?? {};
  for (const name of Object.keys(meta).filter((name) => name !== "post_id")) {
    same(`${at} ${name}`, found[name], meta[name]);
  }
  const counts = cards(found);
  const kinds = { bookmark: "kg-bookmark-card", image: 'class="kg-image"', gallery: "kg-gallery-card" };
  Object.assign(kinds, { video: "kg-video-card", audio: "kg-audio-card", html: "kg-card-begin: html" });
  Object.assign(kinds, { file: "kg-card kg-file-card", toggle: "kg-card kg-toggle-card" });
  if (wanted.html.includes("graf--mixtapeEmbed")) kinds.bookmark = "graf--mixtapeEmbed"; // for Ghost 5
  for (const [kind, mark] of Object.entries(kinds)) {
    same(`${at} ${kind} cards`, counts[kind] ?? 0, made(wanted.html, mark));
  }
}

async function fetched(found) {
  const html = `${found.html} src="${found.feature_image ?? ""}"`;
  const named = [...html.matchAll(/(?:src|href)="([^"]*\/content\/[^"]*)"/g)].map((match) => match[1]);
  for (const address of new Set(named)) {
    const answer = await fetch(new URL(address, SITE));
    if (!answer.ok) troubles.push(`${found.slug}: ${address} answers ${answer.status}`);
  }
  if (html.includes("__GHOST_URL__")) troubles.push(`${found.slug}: an address was not put in its place`);
  return new Set(named).size;
}

const ghost = boot();
try {
  await until(120, "the start of Ghost", () => /Ghost booted/.test(log));
  await sign_in();
  const before = new Set((await posts()).map((post) => post.id));
  const { data } = JSON.parse(readFileSync(json));
  await import_zip(before.size + data.posts.length);
  const imported = (await posts()).filter((post) => !before.has(post.id));
  same("the number of posts", imported.length, data.posts.length);
  let media = 0;
  for (const wanted of data.posts) {
    const found = imported.find((post) => post.slug === wanted.slug);
    if (found === undefined) {
      troubles.push(`${wanted.slug} is not there`);
      continue;
    }
    compare(wanted, found, data);
    media += await fetched(found);
  }
  console.log(`Ghost has ${imported.length} of ${data.posts.length} posts, and ${media} media addresses were fetched.`);
} catch (error) {
  troubles.push(String(error));
} finally {
  ghost.kill();
}
if (troubles.length) {
  for (const line of log.split("\n")) {
    if (/error|unsuccessful|Value in|exceeds/i.test(line)) console.error(line.slice(0, 300));
  }
}
for (const trouble of troubles) console.error(trouble);
process.exit(troubles.length ? 1 : 0);
