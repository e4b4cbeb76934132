// Sends what waits, the oldest first, each with a key of its own: one that is sent again, because nobody heard the answer, is there once.
import { changeNote, dropNote, waiting } from './capture-store.js';

const patience = 180000; // two photos on a slow connection

// Several tabs would send the same side by side; the key makes that harmless, this makes it rare.
const alone = work => navigator.locks ? navigator.locks.request('capture-send', work) : work();

const ask = async (address, what, init = {}) => {
  let response;
  try {
    response = await fetch(address, { ...init, redirect: 'manual', cache: 'no-store', headers: { ...init.headers, 'X-Capture': what }, signal: AbortSignal.timeout(patience) });
  } catch {
    return { why: 'offline' };
  }
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) return { why: 'signed-out' };
  if (response.ok) {
    const list = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('captured');
    return list?.dataset.account ? { list } : { why: 'server' };
  }
  if ([400, 409, 413, 422].includes(response.status) && response.headers.get('Content-Type')?.startsWith('text/plain')) return { refused: await response.text() };
  return response.status === 413 ? { refused: 'It is too large to be sent. Take a photo away and save it again.' } : { why: 'server' };
};

const body = note => {
  const form = new FormData();
  form.append('Form.Key', note.key);
  for (const [name, value] of note.texts) form.append(name, value);
  for (const [name, photo] of Object.entries(note.photos)) form.append(name, photo, 'photo');
  return form;
};

/** Today's list as the server has it now, for this account; or why there is none. */
export const listOf = async (address, account) => {
  const answer = await ask(address, 'list');
  return answer.list && Number(answer.list.dataset.account) !== account ? { why: 'somebody-else' } : answer;
};

/**
 * Sends all that waits and was not refused.
 * @returns why the rest was not sent, or undefined when there is no rest
 */
export const sendAll = (address, account, told) => alone(async () => {
  const next = async () => (await waiting(account)).mine.find(note => !note.refused);
  if (!await next()) return undefined;
  // Who is signed in now, with a token for it: the page may be an old one.
  const desk = await listOf(address, account);
  if (desk.why) return desk.why;
  for (let note = await next(); note; note = await next()) {
    const answer = await ask(address, 'note', { method: 'POST', body: body(note), headers: { RequestVerificationToken: desk.list.dataset.token } });
    if (answer.why) return answer.why;
    if (answer.refused) await changeNote(note = { ...note, refused: answer.refused });
    else await dropNote(note.key);
    await told(note, answer.list);
  }
  return undefined;
});
