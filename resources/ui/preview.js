// Changes the preview's page in place and tells what the reader does with it, from a script world the
// page cannot reach. The page's own world has no scripts at all.
(() => {
  const REFERENCE = 0.4;  // blocks are in step at this share of the window's height
  const BEGINNING = -1, END = -2;  // places that are no block
  const root = document.documentElement;

  // ---- Talking -------------------------------------------------------------------------------

  let sign = "";  // a secret of this page and the program: what begins with it is no page's complaint

  function tell(message) {
    console.info(sign + JSON.stringify(message));
  }

  // ---- Making one piece of the page like another ---------------------------------------------

  const kind = (node) => node.nodeName + " " + (node.className || "");

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
      while (like < end && kind(old[like]) !== kind(node)) like++;
      if (like < end) {
        while (at < like) old[at++].remove();
        morph(old[at++], node);
      } else {
        parent.insertBefore(node, at < end ? old[at] : after);
      }
    }
    while (at < end) old[at++].remove();
  }

  // ---- The blocks of the body ----------------------------------------------------------------

  const bodyOf = () => document.querySelector("main div.body");
  let marks = [];  // the comment before each block

  function readMarks() {
    const body = bodyOf();
    const isMark = (node) => node.nodeType === Node.COMMENT_NODE && node.data === "b";
    marks = body ? [...body.childNodes].filter(isMark) : [];
  }

  function nodesOf(block) {
    const nodes = [], next = marks[block + 1];
    for (let node = marks[block].nextSibling; node && node !== next; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  const elementsOf = (block) => nodesOf(block).filter((node) => node.nodeType === Node.ELEMENT_NODE);

  // Where a block lies in the window, or nothing for a block that shows nothing.
  function boxOf(block) {
    const elements = marks[block] ? elementsOf(block) : [];
    if (!elements.length) return null;
    const first = elements[0].getBoundingClientRect();
    const last = elements[elements.length - 1].getBoundingClientRect();
    return { left: first.left, top: first.top, bottom: last.bottom };
  }

  // The first block from `from` on that `fits`; all after it fit too.
  function firstBlock(from, to, fits) {
    while (from < to) {
      const middle = (from + to) >> 1;
      if (fits(middle)) to = middle; else from = middle + 1;
    }
    return from;
  }

  function splice(start, removed, blocks) {
    const body = bodyOf();
    const same = Math.min(removed, blocks.length);
    for (let i = 0; i < same; i++) {
      const stop = marks[start + i + 1] || null;
      morphChildren(body, nodesOf(start + i), [...fragment(blocks[i] + "\n").childNodes], stop);
    }
    for (let i = start + same; i < start + removed; i++) {
      nodesOf(i).forEach((node) => node.remove());
      marks[i].remove();
    }
    const next = marks[start + removed] || null, fresh = [];
    for (const block of blocks.slice(same)) {
      const mark = document.createComment("b");
      body.insertBefore(mark, next);
      body.insertBefore(fragment(block + "\n"), next);
      fresh.push(mark);
    }
    marks.splice(start + same, removed - same, ...fresh);
  }

  // ---- Keeping still -------------------------------------------------------------------------

  // Remembers where some blocks in view lie; afterwards the first that is still there lies there again.
  function held() {
    if (scrollY === 0) return [];
    const below = (block) => (boxOf(block) || { bottom: Infinity }).bottom > 0;
    const first = firstBlock(0, marks.length, below);
    const kept = [];
    for (let block = first; block < Math.min(first + 8, marks.length); block++)
      for (const node of elementsOf(block)) kept.push([node, node.getBoundingClientRect().top]);
    return kept.sort((a, b) => (a[1] < 0) - (b[1] < 0));  // what begins in view comes first
  }

  function hold(kept) {
    const found = kept.find(([node]) => node.isConnected);
    if (!found) return;
    const moved = found[0].getBoundingClientRect().top - found[1];
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  }

  // ---- The block under the cursor ------------------------------------------------------------

  const bar = document.createElement("div");
  let marked = -1;
  bar.setAttribute("aria-hidden", "true");
  bar.style.cssText =
    "position:absolute;width:3px;border-radius:1.5px;background:var(--accent,#1d4f91);opacity:.7;" +
    "pointer-events:none;display:none";

  function placeBar() {
    const box = boxOf(marked);
    bar.style.display = box ? "block" : "none";
    if (!box) return;
    bar.style.left = Math.max(2, box.left + scrollX - 12) + "px";
    bar.style.top = box.top + scrollY + "px";
    bar.style.height = Math.max(0, box.bottom - box.top) + "px";
  }

  function reveal() {
    const box = boxOf(marked);
    if (!box || (box.top < innerHeight - 24 && box.bottom > 24)) return;
    leader = "editor";
    scrollTo({ top: scrollY + box.top - REFERENCE * innerHeight, behavior: "instant" });
  }

  // ---- In step with the editor ---------------------------------------------------------------

  let leader = "editor";  // who moved last
  let inner = [0, -1];  // between these blocks the two go by blocks; beyond, evenly to the ends

  function heightOf(place) {
    if (place === BEGINNING) return REFERENCE * innerHeight;
    const body = bodyOf();
    if (place === END)
      return body.getBoundingClientRect().bottom + scrollY - (1 - REFERENCE) * innerHeight;
    const box = boxOf(place);
    return box ? box.top + scrollY : heightOf(BEGINNING);
  }

  function tellPlace() {
    const [from, to] = inner, y = scrollY + REFERENCE * innerHeight;
    const next = firstBlock(from, to + 1, (block) => heightOf(block) > y);
    const first = next === from || from > to ? BEGINNING : next - 1;
    const second = next > to ? END : next;
    const start = heightOf(first), end = heightOf(second);
    const share = end > start ? (y - start) / (end - start) : 0;
    tell({ what: "scrolled", first, second, share: Math.min(1, Math.max(0, share)) });
  }

  const lead = () => { leader = "page"; };

  function onScroll() {
    if (leader === "page" && bodyOf()) tellPlace();
  }

  // ---- Clicks --------------------------------------------------------------------------------

  // The words before the place that was clicked, to find it in the source.
  function wordsBefore(event) {
    const range = document.caretRangeFromPoint(event.clientX, event.clientY);
    if (!range || range.startContainer.nodeType !== Node.TEXT_NODE) return "";
    return range.startContainer.data.slice(Math.max(0, range.startOffset - 40), range.startOffset);
  }

  function onClick(event) {
    const target = event.target;
    if (!event.isTrusted || event.button !== 0 || getSelection().type === "Range") return;
    if (target.closest("a[href], summary, video, audio, button")) return;
    const body = bodyOf();
    if (body && body.contains(target) && target !== body) {
      const follows = (mark) => mark.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
      const block = firstBlock(0, marks.length, (place) => follows(marks[place])) - 1;
      if (block >= 0) tell({ what: "clicked", field: "body", block, words: wordsBefore(event) });
    } else if (target.closest("main .head h1")) {
      tell({ what: "clicked", field: "headline", block: -1, words: "" });
    } else if (target.closest("main .head .standfirst")) {
      tell({ what: "clicked", field: "standfirst", block: -1, words: "" });
    }
  }

  // ---- Style sheets --------------------------------------------------------------------------

  const sheets = () => [...document.querySelectorAll('link[rel="stylesheet"]')];
  const fileOf = (sheet) => sheet.href.split("?")[0];

  // ---- What the program asks for -------------------------------------------------------------

  window.dateline = {
    // Everything after a page was loaded: `secret` stands before all that is told.
    begin(secret) {
      sign = secret;
      root.style.scrollbarWidth = "thin";
      root.style.scrollbarColor = "#8a8f9680 transparent";
      root.append(bar);
      readMarks();
      document.addEventListener("click", onClick);
      document.addEventListener("scroll", onScroll, { passive: true });
      for (const name of ["wheel", "pointerdown", "keydown", "touchstart"])
        document.addEventListener(name, lead, { passive: true });
      new ResizeObserver(placeBar).observe(document.body);
      return true;
    },
    // Replaces blocks, the last ones first, and what is around them; tells whether the page fitted.
    patch(splices, before, frame, mark, shows) {
      if (marks.length !== before) return false;
      const kept = held();
      if (frame !== null) {
        const fresh = new DOMParser().parseFromString(frame, "text/html");
        document.title = fresh.title;
        root.lang = fresh.documentElement.lang;
        morph(document.body, document.adoptNode(fresh.body));
      }
      for (const [start, removed, blocks] of splices) splice(start, removed, blocks);
      hold(kept);
      marked = mark;
      placeBar();
      if (shows) reveal();
      return true;
    },
    // Marks a block, or with -1 none; brings it into view when it `shows`.
    mark(block, shows) {
      marked = block;
      placeBar();
      if (shows) reveal();
    },
    // Scrolls to a place between two blocks; `from` and `to` are the blocks one goes by.
    follow(first, second, share, from, to) {
      if (!bodyOf()) return;
      leader = "editor";
      inner = [from, to];
      const start = heightOf(first), end = Math.max(start, heightOf(second));
      scrollTo({ top: start + (end - start) * share - REFERENCE * innerHeight, behavior: "instant" });
    },
    // Loads the style sheets again, for another look, and only then drops the older ones.
    look(name) {
      const newest = new Map();
      for (const sheet of sheets()) newest.set(fileOf(sheet), sheet);
      for (const [file, sheet] of newest) {
        const fresh = sheet.cloneNode();
        fresh.href = file + "?" + name;
        fresh.onload = () => {
          const all = sheets().filter((each) => fileOf(each) === file);
          all.slice(0, Math.max(0, all.indexOf(fresh))).forEach((older) => older.remove());
          placeBar();
        };
        sheet.after(fresh);
      }
    },
    // Takes the mark away, loads the pictures further down too, and tells when all are there.
    gather() {
      dateline.mark(-1, false);
      const images = [...document.images];
      let missing = 1;
      const arrived = () => { if (--missing === 0) tell({ what: "gathered" }); };
      for (const image of images) {
        image.loading = "eager";
        if (image.complete) continue;
        missing++;
        image.addEventListener("load", arrived, { once: true });
        image.addEventListener("error", arrived, { once: true });
      }
      arrived();
    },
  };
})();
