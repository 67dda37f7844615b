// Changes the preview's page in place, from a script world the page cannot reach.
(() => {
  const sign = (node) => node.nodeName + " " + (node.className || "");

  function fragment(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return document.importNode(template.content, true);
  }

  // Makes `old` like `fresh`, keeping every node that is the same, so that nothing flickers.
  function morph(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) return old.replaceWith(fresh);
    if (old.nodeType !== Node.ELEMENT_NODE) { old.data = fresh.data; return; }
    if (old.matches("main div.body")) return;  // the blocks have their own way
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    morphChildren(old, [...old.childNodes], [...fresh.childNodes], null);
  }

  function morphChildren(parent, old, fresh, stop) {
    let head = 0, tail = 0;
    const shortest = Math.min(old.length, fresh.length);
    while (head < shortest && old[head].isEqualNode(fresh[head])) head++;
    while (tail < shortest - head && old[old.length - 1 - tail].isEqualNode(fresh[fresh.length - 1 - tail])) tail++;
    const end = old.length - tail;
    const after = old[end] || stop;
    let at = head;
    for (const node of fresh.slice(head, fresh.length - tail)) {
      let like = at;
      while (like < end && sign(old[like]) !== sign(node)) like++;
      if (like < end) {
        while (at < like) old[at++].remove();
        morph(old[at++], node);
      } else {
        parent.insertBefore(node, at < end ? old[at] : after);
      }
    }
    while (at < end) old[at++].remove();
  }

  function marks(body) {
    return [...body.childNodes].filter((node) => node.nodeType === Node.COMMENT_NODE && node.data === "b");
  }

  function between(mark, next) {
    const nodes = [];
    for (let node = mark.nextSibling; node && node !== next; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  document.documentElement.style.scrollbarWidth = "thin";
  document.documentElement.style.scrollbarColor = "#8a8f9680 transparent";

  window.dateline = {
    // Takes `removed` blocks out at `start` and puts the given ones in; tells whether the page fitted.
    splice(start, removed, blocks, before) {
      const body = document.querySelector("main div.body");
      if (!body) return false;
      const found = marks(body);
      if (found.length !== before) return false;
      const same = Math.min(removed, blocks.length);
      for (let i = start; i < start + same; i++)
        morphChildren(
          body,
          between(found[i], found[i + 1]),
          [...fragment(blocks[i - start] + "\n").childNodes],
          found[i + 1] || null,
        );
      for (let i = start + same; i < start + removed; i++) {
        between(found[i], found[i + 1]).forEach((node) => node.remove());
        found[i].remove();
      }
      const next = found[start + removed] || null;
      for (const block of blocks.slice(same)) body.insertBefore(fragment("<!--b-->" + block + "\n"), next);
      return true;
    },
    // Makes everything around the blocks like the new document.
    frame(html) {
      const fresh = new DOMParser().parseFromString(html, "text/html");
      document.title = fresh.title;
      document.documentElement.lang = fresh.documentElement.lang;
      morph(document.body, document.adoptNode(fresh.body));
      return true;
    },
    // Loads the style sheets again, in the other colours, and only then drops the old ones.
    colours(name) {
      for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
        const fresh = old.cloneNode();
        fresh.href = old.href.split("?")[0] + "?" + name;
        fresh.onload = () => old.remove();
        old.after(fresh);
      }
      return true;
    },
  };
})();
