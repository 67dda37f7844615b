// What the judges in JavaScript share: the files of a bundle, a server on loopback, a browser, the verdict.
import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".xml": "application/xml; charset=utf-8",
};

/** Runs a judge over the bundle named on the command line: 0 sound, 1 findings, 2 when the judge itself failed. */
export async function judge(work) {
  const bundle = process.argv[2];
  let verdict;
  try {
    verdict = await work(bundle);
  } catch (trouble) {
    console.error(trouble);
    process.exit(2);
  }
  for (const finding of verdict.findings) console.log(finding);
  console.log(verdict.findings.length ? `${verdict.findings.length} findings in ${verdict.looked}` : verdict.looked);
  process.exit(verdict.findings.length ? 1 : 0);
}

/** The paths of a bundle's files with this ending, sorted, with slashes. */
export function filesOf(bundle, ending) {
  const all = readdirSync(bundle, { recursive: true, withFileTypes: true });
  const paths = all.filter((each) => each.isFile()).map((each) => relative(bundle, join(each.parentPath, each.name)));
  return paths.filter((path) => path.endsWith(ending)).map((path) => path.split(sep).join("/")).sort();
}

/** A file of the bundle as text. */
export function textOf(bundle, path) {
  return readFileSync(join(bundle, path), "utf8");
}

/** Serves the bundle on loopback as a web host would (404.html for what is not there); gives its address. */
export async function serve(bundle) {
  const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url, "http://loopback").pathname);
    const found = fileAt(join(bundle, path)) ?? fileAt(join(bundle, path, "index.html"));
    const file = found ?? fileAt(join(bundle, "404.html"));
    answer.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file ?? "")] ?? "application/octet-stream" });
    if (file) createReadStream(file).pipe(answer);
    else answer.end();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function fileAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? path : undefined;
}

/** The JSON-LD objects in a page, as written. */
export function linkedData(html) {
  const blocks = html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
  return [...blocks].map((block) => block[1]);
}
