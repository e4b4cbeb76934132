// What is typed and what is not sent yet, in the browser's own database: a closed tab or an empty battery loses neither.
// Each account has its own, because a phone may be shared. A draft lies there in parts, so that a letter more does not write the photos again.
let opened;

const database = () => opened ??= new Promise((done, fail) => {
  const request = indexedDB.open('capture', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: ['account', 'part'] });
    request.result.createObjectStore('notes', { keyPath: 'key' });
  };
  request.onsuccess = () => {
    // Telephones close databases of pages they put to sleep.
    request.result.onclose = () => { opened = undefined; };
    request.result.onversionchange = () => { request.result.close(); opened = undefined; };
    done(request.result);
  };
  request.onerror = () => fail(request.error);
});

// One transaction over both, so that nothing is in neither or in both.
const within = async (mode, work) => {
  const transaction = (await database()).transaction(['drafts', 'notes'], mode);
  return new Promise((done, fail) => {
    const request = work(transaction.objectStore('drafts'), transaction.objectStore('notes'));
    transaction.oncomplete = () => done(request?.result);
    transaction.onabort = () => fail(transaction.error);
  });
};

const all = account => IDBKeyRange.bound([account], [account, []]);

const put = (drafts, account, part, value) => value === null ? drafts.delete([account, part]) : drafts.put({ account, part, value });

/** Whether this browser keeps anything; in some private windows it does not. */
export const keeps = () => database().then(() => true, () => false);

/** Keeps a part of what is being typed: its texts, or a photo. Null forgets it. */
export const keepDraft = (account, part, value) => within('readwrite', drafts => put(drafts, account, part, value));

/** What was being typed: the parts by name. */
export const draftOf = async account => Object.fromEntries((await within('readonly', drafts => drafts.getAll(all(account)))).map(({ part, value }) => [part, value]));

/** The draft is a note to be sent from here on. */
export const keepNote = note => within('readwrite', (drafts, notes) => {
  const request = notes.put(note);
  drafts.delete(all(note.account));
  return request;
});

/** Writes what became of a note. */
export const changeNote = note => within('readwrite', (drafts, notes) => notes.put(note));

/** A note is a draft again. */
export const giveBack = note => within('readwrite', (drafts, notes) => {
  drafts.delete(all(note.account));
  put(drafts, note.account, 'texts', note.texts);
  for (const [part, photo] of Object.entries(note.photos)) put(drafts, note.account, part, photo);
  return notes.delete(note.key);
});

/** A note is sent. */
export const dropNote = key => within('readwrite', (drafts, notes) => notes.delete(key));

/** Notes that wait, the oldest first: this account's, and how many of others. */
export const waiting = async account => {
  const notes = await within('readonly', (drafts, kept) => kept.getAll());
  return { mine: notes.filter(note => note.account === account).sort((a, b) => a.at - b.at), others: notes.filter(note => note.account !== account).length };
};
