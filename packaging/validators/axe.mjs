// Opens every page in Chromium, light and dark, wide and on a phone: axe at WCAG 2.2 AA, CSP, requests, width.
import axe from "axe-core";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

import { CHROMIUM, filesOf, judge, serve } from "./judge.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["light", "dark"];
// Wide pages come from a server, those of the phone from the folder: a bundle must do without a server.
const WINDOWS = [
  { name: "wide", viewport: { width: 1280, height: 800 }, served: true },
  { name: "phone", viewport: { width: 390, height: 844 }, served: false },
];
const FROM_THE_ROOT = "404.html"; // its addresses begin at the site's root, so it needs one

await judge(async (bundle) => {
  const pages = filesOf(bundle, ".html");
  const server = await serve(bundle);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const findings = [];
  for (const { name, viewport, served } of WINDOWS) {
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    await context.addInitScript(listenToPolicy);
    for (const path of pages) {
      const local = pathToFileURL(resolve(bundle, path)).href;
      const address = served || path === FROM_THE_ROOT ? server.address + path : local;
      const troubles = await lookAt(await context.newPage(), address, server.address);
      findings.push(...troubles.map((trouble) => `${path} (${name}): ${trouble}`));
    }
    await context.close();
  }
  await browser.close();
  server.close();
  return { findings, looked: `${pages.length} pages, wide and on a phone, light and dark, by axe ${axe.version}` };
});

function listenToPolicy() {
  window.refused = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    window.refused.push(`${event.violatedDirective} stops ${event.blockedURI}`),
  );
}

/** Returns what is wrong with one page, as sentences. */
async function lookAt(page, address, home) {
  const troubles = [];
  page.on("request", (request) => {
    const wanted = request.url();
    if (!/^(file|data|blob):/.test(wanted) && !wanted.startsWith(home)) troubles.push(`asks for ${wanted}`);
  });
  page.on("requestfailed", (request) => troubles.push(`could not load ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`got ${response.status()} for ${response.url()}`);
  });
  page.on("console", (line) => {
    if (line.type() === "error") troubles.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(axe.source);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(examine, RULES);
    for (const { id, help, nodes } of violations) {
      troubles.push(`${colorScheme}, ${id}: ${help}: ${nodes.length} × ${nodes[0].html.slice(0, 160)}`);
    }
  }
  const { refused, over } = await page.evaluate(() => ({
    refused: window.refused,
    over: document.scrollingElement.scrollWidth - window.innerWidth,
  }));
  troubles.push(...refused.map((each) => `policy: ${each}`));
  if (over > 0) troubles.push(`is ${over} pixels wider than its window`);
  await page.close();
  return troubles;
}

function examine(rules) {
  return axe.run({ runOnly: rules, resultTypes: ["violations"], preload: false });
}
