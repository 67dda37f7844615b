// Asks Lighthouse for 100 in performance, accessibility, best practices and SEO on one page of each kind.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

import { CHROMIUM, filesOf, judge, serve } from "./judge.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const KINDS = [
  /^index\.html$/,
  /^articles\/[^/]+\/index\.html$/,
  /^authors\/[^/]+\/index\.html$/,
  /^sections\/[^/]+\/index\.html$/,
  /^search\/index\.html$/,
];
// A busy machine slows a page down, never speeds it up: the best of a few looks is the page's own.
const LOOKS = 5;

await judge(async (bundle) => {
  const pages = filesOf(bundle, ".html");
  const chosen = KINDS.map((kind) => pages.find((path) => kind.test(path))).filter(Boolean);
  const server = await serve(bundle);
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ["--headless=new", "--no-sandbox"], logLevel: "silent" });
  const findings = [];
  const told = [];
  for (const path of chosen) {
    const best = await bestOf(server.address + path.replace(/index\.html$/, ""), chrome.port);
    told.push(`${path} ${CATEGORIES.map((name) => best[name].score).join("/")}`);
    findings.push(...Object.values(best).flatMap(({ failed }) => failed).map((audit) => `${path}: ${audit}`));
  }
  await chrome.kill();
  server.close();
  return { findings, looked: `${CATEGORIES.join("/")} of ${told.join(", ")}` };
});

/** Looks at a page until all is 100, at most a few times; gives the best look at each category. */
async function bestOf(address, port) {
  const best = {};
  for (let look = 0; look < LOOKS; look += 1) {
    const run = await lighthouse(address, { port, logLevel: "silent", output: "json", onlyCategories: CATEGORIES });
    if (!run?.lhr || run.lhr.runtimeError) throw new Error(run?.lhr.runtimeError?.message ?? "Lighthouse said nothing");
    for (const name of CATEGORIES) {
      const score = Math.round(run.lhr.categories[name].score * 100);
      if (score > (best[name]?.score ?? -1)) best[name] = { score, failed: failedIn(run.lhr, name, score) };
    }
    if (best.performance.score === 100) break; // the others do not depend on how busy the machine is
  }
  return best;
}

function failedIn(report, name, score) {
  if (score === 100) return [];
  const audits = report.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => report.audits[id]);
  const low = audits.filter((audit) => audit.score !== null && audit.score < 1);
  return low.map((audit) => {
    const first = audit.details?.items?.[0];
    return `${name} ${score}: ${audit.title} ${audit.explanation ?? audit.displayValue ?? ""} ${JSON.stringify(first ?? "").slice(0, 200)}`;
  });
}
