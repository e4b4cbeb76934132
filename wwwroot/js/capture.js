// The form for a phone at the counter: every letter and photo is kept on the phone until the server has it, and what could not be
// sent waits in a list. Without this, or where a browser keeps nothing, it is a plain form.
import { release } from './busy.js';
import { preview, shrink } from './capture-photo.js';
import { whereAmI } from './capture-place.js';
import { listOf, sendAll } from './capture-send.js';
import { draftOf, giveBack, keepDraft, keepNote, keeps, waiting } from './capture-store.js';
import { offerOffline } from './capture-offline.js';
import { toast } from './toast.js';

const form = document.querySelector('[data-capture]');
const [address, account] = [form.dataset.capture, Number(form.dataset.account)];
const kept = document.querySelector('[data-kept]');
const field = name => form.elements[`Form.${name}`];
const texts = () => [...form.elements].filter(element => element.name.startsWith('Form.') && element.type !== 'file' && element.name !== 'Form.Key');
const photos = {};
// A copy that lay on the phone names no account in its list.
const isCopy = !document.getElementById('captured').dataset.account;
let [why, shrinking, isKept] = [undefined, Promise.resolve(), false];

const reasons = {
  offline: 'There is no connection. They are sent as soon as it is back.',
  'signed-out': 'You are signed out. They stay here until you sign in again.',
  'somebody-else': 'Somebody else is signed in now. They are sent when you sign in again.',
  server: 'The server did not take them. They are tried again in a moment.',
};

/* ---------- the form ---------- */

const keepTexts = () => isKept && keepDraft(account, 'texts', texts().map(({ name, value }) => [name, value]));

const isEmpty = () => texts().every(({ value }) => value.trim() === '') && Object.keys(photos).length === 0;

const showPhoto = label => {
  const photo = photos[label.dataset.photo];
  label.classList.toggle('on', Boolean(photo));
  label.parentElement.querySelector('[data-photo-away]').hidden = !photo;
  return preview(label.querySelector('canvas'), photo);
};

const setPhoto = async (label, photo) => {
  if (photo) photos[label.dataset.photo] = photo;
  else delete photos[label.dataset.photo];
  label.querySelector('input').value = '';
  if (isKept) await keepDraft(account, label.dataset.photo, photo);
  await showPhoto(label);
};

const labels = () => [...form.querySelectorAll('[data-photo]')];

const showPlace = (words = field('Latitude').value ? 'The place is added.' : '') => {
  form.querySelector('[data-place-words]').textContent = words;
  form.querySelector('[data-place] span').textContent = field('Latitude').value ? 'Take the place away' : 'Add where I am';
};

const setPlace = (latitude, longitude, words) => {
  [field('Latitude').value, field('Longitude').value] = [latitude, longitude];
  showPlace(words);
  return keepTexts();
};

const sayRefused = words => {
  const alert = form.querySelector('[data-refused]');
  alert.hidden = !words;
  alert.querySelector('span').textContent = words ?? '';
  if (words) alert.scrollIntoView({ block: 'center' });
};

const sayName = isMissing => {
  const name = field('BusinessName');
  name.classList.toggle('is-invalid', isMissing);
  if (isMissing) name.setAttribute('aria-invalid', 'true');
  else name.removeAttribute('aria-invalid');
  if (isMissing && !document.getElementById('name-missing')) name.insertAdjacentHTML('afterend', '<span class="invalid-feedback" id="name-missing">Please fill this in.</span>');
  if (!isMissing) return;
  name.setAttribute('aria-describedby', 'name-missing');
  name.focus();
};

const fill = async draft => {
  for (const [name, value] of draft.texts ?? []) if (form.elements[name]) form.elements[name].value = value;
  for (const label of labels()) {
    if (draft[label.dataset.photo]) photos[label.dataset.photo] = draft[label.dataset.photo];
    await showPhoto(label);
  }
  const more = form.querySelector('details');
  more.open ||= [...more.querySelectorAll('input')].some(({ value }) => value !== '');
  showPlace();
};

const empty = async () => {
  form.reset();
  for (const element of texts()) element.value = '';
  for (const label of labels()) await setPhoto(label, null);
  form.querySelector('details').open = false;
  sayRefused(null);
  sayName(false);
  showPlace();
};

/* ---------- what waits ---------- */

const mend = async note => {
  if (!isEmpty()) {
    toast({ bad: true, message: 'Save or empty the form first.' });
    return;
  }
  await giveBack(note);
  await fill({ texts: note.texts, ...note.photos });
  sayRefused(note.refused);
};

const nameOf = note => note.texts.find(([name]) => name === 'Form.BusinessName')[1].trim();

const tell = async () => {
  const { mine, others } = await waiting(account);
  kept.hidden = mine.length + others === 0;
  kept.querySelector('[data-kept-count]').textContent = mine.length > 0 ? `Not sent yet: ${mine.length}, kept on this phone` : `Kept on this phone for somebody else: ${others}`;
  kept.querySelector('[data-kept-send]').hidden = mine.every(note => note.refused);
  kept.querySelector('[data-kept-sign-in]').hidden = mine.length === 0 || !['signed-out', 'somebody-else'].includes(why);
  const more = others === 0 ? '' : mine.length === 0 ? 'It is sent when they sign in on this phone.' : `${others} more of somebody else, sent when they sign in on this phone.`;
  kept.querySelector('[data-kept-words]').textContent = [mine.some(note => !note.refused) ? reasons[why] ?? 'They are on their way.' : '', more].join(' ').trim();
  kept.querySelector('[data-kept-list]').replaceChildren(...mine.map(note => {
    const row = document.getElementById('kept-row').content.cloneNode(true).firstElementChild;
    const [name, words, button] = row.children;
    name.textContent = nameOf(note);
    words.textContent = note.refused ?? new Date(note.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
    row.classList.toggle('bad', Boolean(note.refused));
    button.hidden = !note.refused;
    button.addEventListener('click', () => mend(note).then(tell));
    return row;
  }));
};

const told = async (note, list) => {
  if (list) document.getElementById('captured').replaceWith(list);
  if (!note.refused) toast({ message: `${nameOf(note)} is noted.` });
  else if (isEmpty()) await mend(note);
};

let retry;
const send = async ({ isAsked = false } = {}) => {
  clearTimeout(retry);
  const slow = setTimeout(tell, 1500);
  why = navigator.onLine || isAsked ? await sendAll(address, account, told) : 'offline';
  clearTimeout(slow);
  await tell();
  // A phone often does not notice that its connection is back.
  if (why === 'offline' || why === 'server') retry = setTimeout(send, 30000);
};

/* ---------- what people do ---------- */

const save = async () => {
  sayName(false);
  sayRefused(null);
  if (field('BusinessName').value.trim() === '') {
    sayName(true);
    return;
  }
  await shrinking;
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  await keepNote({ key, account, at: Date.now(), texts: texts().map(({ name, value }) => [name, value]), photos: { ...photos } });
  await empty();
  scrollTo({ top: 0 });
  await send();
  const left = (await waiting(account)).mine.find(note => note.key === key);
  if (left && !left.refused) toast({ message: `${nameOf(left)} is kept on this phone.` });
  // Else a browser short of room may throw it away.
  if (left) navigator.storage?.persist?.();
};

form.addEventListener('submit', event => {
  if (!isKept) return;
  event.preventDefault();
  save().catch(() => sayRefused('This phone has no room to keep it. Try again with a connection, or take a photo away.')).finally(() => release(form));
});

form.addEventListener('input', event => {
  if (event.target.type === 'file') return;
  if (event.target === field('BusinessName')) sayName(false);
  keepTexts();
});

form.addEventListener('change', event => {
  const label = event.target.type === 'file' && event.target.closest('[data-photo]');
  const [file] = label ? event.target.files : [];
  if (!file) return;
  // Without a place to keep it the plain form sends the file itself.
  shrinking = shrinking.then(async () => isKept ? setPhoto(label, await shrink(file)) : preview(label.querySelector('canvas'), file)).catch(() => sayRefused('This photo cannot be kept on this phone.'));
});

form.addEventListener('click', event => {
  const away = event.target.closest('[data-photo-away]');
  if (away) setPhoto(away.parentElement.querySelector('[data-photo]'), null);
  if (event.target.closest('[data-clear]')) empty().then(keepTexts);
  if (!event.target.closest('[data-place]')) return;
  if (field('Latitude').value) {
    setPlace('', '');
    return;
  }
  showPlace('One moment…');
  whereAmI().then(({ latitude, longitude, accuracy }) => setPlace(latitude, longitude, `The place is added, to within ${Math.ceil(accuracy)} m.`), showPlace);
});

kept.querySelector('[data-kept-send]').addEventListener('click', () => send({ isAsked: true }));
addEventListener('online', () => send());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && why && send());

isKept = await keeps();
if (isKept) {
  // What was typed before this script was there counts more than what lay here.
  if (isEmpty()) await fill(await draftOf(account));
  await send();
  if (isCopy && navigator.onLine) {
    const { list } = await listOf(address, account);
    if (list) document.getElementById('captured').replaceWith(list);
  }
  if (await offerOffline(address, form.dataset.worker, !isCopy)) document.querySelector('[data-opens-offline]').hidden = false;
}
