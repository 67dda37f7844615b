// Puts article pages through the presets of Google, Twitter and Facebook in structured-data-testing-tool.
import { createRequire } from "node:module";

import { filesOf, judge, textOf } from "./judge.mjs";

const require = createRequire(import.meta.url);
const { structuredDataTest } = require("structured-data-testing-tool");
const { Facebook, Google, Twitter } = require("structured-data-testing-tool/presets");

await judge(async (bundle) => {
  const pages = filesOf(bundle, ".html").filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));
  const findings = [];
  let passed = 0;
  let wishes = 0; // such as the name of an account at Twitter, which a newsroom need not have
  for (const path of pages) {
    const result = await tested(textOf(bundle, path));
    passed += result.passed.length;
    wishes += result.warnings.length;
    for (const { test, description, error } of result.failed) {
      findings.push(`${path}: ${description ?? test}: ${error?.message ?? "not so"}`);
    }
  }
  if (!pages.length) findings.push("articles: there is no page");
  return { findings, looked: `${passed} tests passed by ${pages.length} article pages, ${wishes} optional ones open (Google, Twitter, Facebook)` };
});

async function tested(html) {
  try {
    return await structuredDataTest(html, { presets: [Google, Twitter, Facebook], schemas: ["NewsArticle"] });
  } catch (trouble) {
    if (trouble.type !== "VALIDATION_FAILED") throw trouble;
    return trouble.res; // it throws what it found
  }
}
