// Makes the sizes of every picture with sharp: `node sharp.js KIND QUALITY OUT FILE…`, one decoding a size.
const path = require("path");
const sharp = require(path.join(process.cwd(), "build/bench-node/node_modules/sharp"));

const WIDTHS = [480, 960, 1600];
const [kind, quality, out, ...files] = process.argv.slice(2);
const encoded = {
  jpeg: (image) => image.jpeg({ quality: Number(quality), progressive: true }),
  webp: (image) => image.webp({ quality: Number(quality), effort: 4 }),
  avif: (image) => image.avif({ quality: Number(quality), effort: 0 }),
}[kind];

async function sizes(file, number) {
  const source = sharp(file);
  const made = WIDTHS.map((width) =>
    encoded(source.clone().rotate().resize({ width })).toFile(path.join(out, `${number}-${width}.${kind}`)),
  );
  await Promise.all(made);
}

async function main() {
  const waiting = files.map((file, number) => [file, number]);
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await sizes(...next);
  };
  await Promise.all([lane(), lane()]);
}

main();
