// Compiles all JSON-LD of a bundle against the schema.org types of schema-dts: unknown properties do not compile.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { filesOf, judge, linkedData, textOf } from "./judge.mjs";

const HERE = import.meta.dirname; // the types are found from here
const WORK = join(HERE, "linked-data");
const OPTIONS = ["--noEmit", "--strict", "--skipLibCheck", "--pretty", "false", "--target", "es2022", "--moduleResolution", "node16", "--module", "node16"];

await judge(async (bundle) => {
  const found = objectsOf(bundle);
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK);
  const lines = ['import type { Graph, Thing, WithContext } from "schema-dts";'];
  const places = [""];
  for (const [place, object] of found) {
    lines.push(`const _${places.length}: ${object["@graph"] ? "Graph" : typeOf(object)} = ${JSON.stringify(object)};`);
    places.push(place);
  }
  writeFileSync(join(WORK, "objects.ts"), lines.concat("export {};", "").join("\n"));
  const tsc = spawnSync("node", [join(HERE, "node_modules/typescript/bin/tsc"), ...OPTIONS, "objects.ts"], { cwd: WORK, encoding: "utf8" });
  const findings = tsc.stdout.split("\n").filter((line) => line.startsWith("objects.ts")).map((line) => told(line, places));
  if (tsc.status !== 0 && !findings.length) throw new Error(tsc.stdout + tsc.stderr);
  findings.push(...relativeIn(found));
  if (!found.length) findings.push("there is no JSON-LD at all");
  return { findings, looked: `${found.length} JSON-LD objects compiled against schema-dts` };
});

function objectsOf(bundle) {
  const inPages = filesOf(bundle, ".html").flatMap((path) => linkedData(textOf(bundle, path)).map((text) => [path, text]));
  const inFiles = filesOf(bundle, ".jsonld").map((path) => [path, textOf(bundle, path)]);
  return [...inPages, ...inFiles].map(([path, text]) => [path, JSON.parse(text)]);
}

function typeOf(object) {
  const name = String(object["@type"] ?? "Thing").replace(/\W/g, "");
  return `WithContext<import("schema-dts").${name}>`;
}

function told(line, places) {
  const [, at, said] = line.match(/^objects\.ts\((\d+),\d+\): (.*)$/s) ?? [];
  return `${places[Number(at) - 1]}: ${(said ?? line).slice(0, 300)}`;
}

/** Addresses in JSON-LD must be whole: what reads it does not know which page it came from. */
function relativeIn(found) {
  const address = /^(url|@id|contentUrl|image|item|sameAs|logo)$/;
  const findings = [];
  const walk = (place, key, value) => {
    if (Array.isArray(value)) value.forEach((each) => walk(place, key, each));
    else if (value && typeof value === "object") Object.entries(value).forEach(([name, each]) => walk(place, name, each));
    else if (address.test(key) && !/^(https?:|urn:|mailto:|#)/.test(String(value))) findings.push(`${place}: ${key} is no whole address: ${value}`);
  };
  for (const [place, object] of found) walk(place, "", object);
  return findings;
}
