// Eleventy set to make what Dateline's bundle holds: articles, authors, sections, a paged index, a feed.
const PER_PAGE = 12;

function listed(groups, folder) {
  return [...groups].flatMap(([name, stories]) =>
    Array.from({ length: Math.ceil(stories.length / PER_PAGE) }, (_, number) => ({
      name,
      path: `/${folder}${number ? `page/${number + 1}/` : ""}`.replace("{name}", name.toLowerCase().replaceAll(" ", "-")),
      stories: stories.slice(number * PER_PAGE, (number + 1) * PER_PAGE),
    })),
  );
}

function grouped(stories, key) {
  const groups = new Map();
  for (const story of stories) {
    const name = story.data[key];
    groups.set(name, [...(groups.get(name) ?? []), story]);
  }
  return groups;
}

export default function (config) {
  config.setQuietMode(true);
  const stories = (api) => api.getFilteredByGlob("articles/*.md").sort((a, b) => b.date - a.date);
  config.addCollection("stories", stories);
  config.addCollection("pages", (api) => listed([["Newsroom", stories(api)]], ""));
  config.addCollection("sections", (api) => listed(grouped(stories(api), "section"), "sections/{name}/"));
  config.addCollection("authors", (api) => listed(grouped(stories(api), "author"), "authors/{name}/"));
  const newest = new WeakMap();
  config.addFilter("latest", (all, section) => {
    if (!newest.has(all)) newest.set(all, grouped(all, "section"));
    return newest.get(all).get(section).slice(0, 6);
  });
  config.addFilter("iso", (date) => date.toISOString());
  config.addFilter("minutes", (html) => Math.max(1, Math.ceil(html.replace(/<[^>]+>/g, " ").split(/\s+/).length / 240)));
  return { markdownTemplateEngine: false, dir: { output: "public" } };
}
