// The editor of websites: the website in the frame follows the forms, and a click in it opens the form.
import './busy.js';
import './toast.js';
import './theme-switch.js';

const frame = document.getElementById('frame');
const stage = document.querySelector('.stage');
const at = () => document.getElementById('stage-at');
let shown = at() && key();

function key() { return `${at().dataset.src}|${at().dataset.revision}`; }

// ---- the website in the middle ----

function mark() {
  const page = frame.contentDocument;
  if (!page) return;
  for (const pick of page.querySelectorAll('.hw-pick')) pick.classList.toggle('hw-chosen', pick.dataset.section === at().dataset.section);
}

function show(section) {
  frame.contentDocument?.getElementById(section)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

// Drawn anew without a flash where only words changed; another look is loaded as a whole.
async function follow() {
  const before = shown;
  shown = key();
  if (shown === before) { mark(); return; }
  const src = at().dataset.src;
  const samePage = before.split('|')[0] === src;
  const answer = await fetch(src);
  if (!answer.ok) return;
  const text = await answer.text();
  // Its style is compared, not parsed: this page's own policy would count it as ours.
  const [, look] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
  const next = new DOMParser().parseFromString(text.replace(/<style>[^]*?<\/style>/, ''), 'text/html');
  const page = frame.contentDocument;
  if (samePage && page?.body && page.querySelector('style')?.textContent === look) {
    const top = page.documentElement.scrollTop;
    page.body.replaceChildren(...[...next.body.childNodes].map(node => page.importNode(node, true)));
    page.documentElement.scrollTop = top;
    ready();
  } else {
    const top = samePage ? page.documentElement.scrollTop : 0;
    frame.addEventListener('load', () => { frame.contentDocument.documentElement.scrollTop = top; }, { once: true });
    frame.contentWindow.location.replace(src);
  }
}

function ready() {
  mark();
  frame.contentDocument.addEventListener('click', pick);
}

// A click asks for the form through the list at the left, which leads there without the page.
function pick(event) {
  const link = event.target.closest?.('a');
  if (!link) return;
  event.preventDefault();
  const inList = link.dataset.section && document.querySelector(`#tree a[data-section="${link.dataset.section}"]`);
  if (inList) inList.click();
  else if (link.classList.contains('hw-pick') || link.href.includes('/cms/')) location.assign(link.href);
}

frame?.addEventListener('load', ready);
if (frame?.contentDocument?.readyState === 'complete') ready();

// ---- widths ----

document.addEventListener('click', event => {
  const button = event.target.closest('.bar-widths button');
  if (!button) return;
  stage.dataset.width = button.dataset.width;
  press();
});

// A desktop is wider than the room between list and form: the website is drawn at its width and shown smaller.
const widths = { wide: 1280, tablet: 820, phone: 390 };

function fit() {
  if (!frame || matchMedia('(max-width: 900px)').matches) { frame?.style.removeProperty('transform'); frame?.style.removeProperty('width'); frame?.style.removeProperty('height'); return; }
  const box = frame.parentElement;
  const scale = Math.min(1, box.clientWidth / widths[stage.dataset.width]);
  frame.style.width = `${100 / scale}%`;
  frame.style.height = `${100 / scale}%`;
  frame.style.transform = `scale(${scale})`;
}
addEventListener('resize', fit);

function press() {
  fit();
  for (const button of document.querySelectorAll('.bar-widths button')) button.setAttribute('aria-pressed', button.dataset.width === stage.dataset.width);
}

// ---- saving while somebody types ----

let timer;
let saving = Promise.resolve();

function later(form) {
  clearTimeout(timer);
  timer = setTimeout(() => save(form), 700);
}

function save(form) {
  clearTimeout(timer);
  timer = undefined;
  if (!form.isConnected || form.querySelector('[data-conflict]')) return saving;
  saving = saving.then(() => form.isConnected && htmx.ajax('POST', form.action, { source: form, swap: 'none', headers: { 'X-Autosave': '1' } })).catch(() => { });
  return saving;
}

document.addEventListener('input', event => {
  const form = event.target.closest('form[data-autosave]');
  if (form) later(form);
});
document.addEventListener('change', event => {
  const form = event.target.closest('form');
  if (form?.matches('[data-submit-on-change]')) form.requestSubmit();
});
document.addEventListener('trix-change', event => {
  const form = event.target.closest('form[data-autosave]');
  if (form && event.target.dataset.begun) later(form);
});
// Whoever goes on loses nothing: what was typed last is sent before the next form comes.
document.addEventListener('htmx:confirm', event => {
  const form = document.querySelector('form[data-autosave]');
  if (!timer || !form || event.detail.elt === form || event.detail.elt.closest?.('form') === form) { clearTimeout(timer); timer = undefined; return; }
  event.preventDefault();
  const { elt } = event.detail;
  save(form).then(() => {
    // Bar and list are drawn anew by the saving: what was pressed has a twin there now.
    if (elt.isConnected) event.detail.issueRequest(true);
    else if (elt.tagName === 'FORM') document.querySelector(`form[action="${CSS.escape(elt.getAttribute('action'))}"]`)?.requestSubmit();
    else document.querySelector(`a[href="${CSS.escape(elt.getAttribute('href'))}"]`)?.click();
  });
});
addEventListener('pagehide', () => {
  const form = document.querySelector('form[data-autosave]');
  if (timer && form) navigator.sendBeacon?.(form.action, new FormData(form));
});

// ---- rich text ----

// Files come into a website through its media library.
document.addEventListener('trix-file-accept', event => event.preventDefault());

function enrich(root) {
  for (const area of root.querySelectorAll('textarea[data-rich]')) {
    const hidden = Object.assign(document.createElement('input'), { type: 'hidden', id: `${area.id}-html`, name: area.name, value: area.value });
    const editor = document.createElement('trix-editor');
    editor.setAttribute('input', hidden.id);
    editor.setAttribute('aria-label', area.dataset.rich);
    editor.setAttribute('role', 'textbox');
    editor.setAttribute('aria-multiline', 'true');
    editor.addEventListener('trix-initialize', () => setTimeout(() => { editor.dataset.begun = '1'; }), { once: true });
    area.replaceWith(hidden, editor);
  }
}

// ---- order by drag; the same is done by buttons in the form ----

async function sortable(root) {
  const list = root.querySelector('[data-sections]');
  if (!list?.querySelector('.grip')) return;
  const { Sortable } = window;
  if (!Sortable) return;
  Sortable.create(list, {
    handle: '.grip', animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    onEnd: ({ item, oldIndex, newIndex }) => {
      if (oldIndex === newIndex) return;
      const form = item.querySelector('form.grip');
      form.elements.op.value = `to:${newIndex}`;
      form.requestSubmit();
    },
  });
}

function begin() {
  enrich(document);
  sortable(document);
  press();
}

document.addEventListener('htmx:afterSettle', () => {
  begin();
  follow();
  const section = at()?.dataset.section;
  if (section) show(section);
});
begin();
