// Reads every feed with feedsmith, which knows the namespaces of media, Dublin Core and content.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";

import { filesOf, judge, textOf } from "./judge.mjs";

const READERS = [
  ["rss.xml", parseRssFeed, (feed) => feed.items],
  ["atom.xml", parseAtomFeed, (feed) => feed.entries],
  ["feed.json", parseJsonFeed, (feed) => feed.items],
];

await judge(async (bundle) => {
  const findings = [];
  let feeds = 0;
  let stories = 0;
  for (const [name, read, items] of READERS) {
    const paths = filesOf(bundle, name);
    if (!paths.includes(name)) findings.push(`${name}: is not there`);
    for (const path of paths) {
      feeds += 1;
      try {
        const found = items(read(textOf(bundle, path))) ?? [];
        if (!found.length && path === name) findings.push(`${path}: has no stories`);
        stories += found.length;
      } catch (trouble) {
        findings.push(`${path}: ${trouble.message}`);
      }
    }
  }
  return { findings, looked: `${feeds} feeds with ${stories} stories, by feedsmith` };
});
