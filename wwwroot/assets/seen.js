// Tells the server that a person looks, once a page: somebody scrolled, clicked, typed, or had it in sight for three seconds.
const address = document.querySelector('[data-seen]').dataset.seen;
const tell = part => navigator.sendBeacon(address, new URLSearchParams({ part }));

const signs = ['scroll', 'pointerdown', 'keydown'];
let waiting;

const seen = () => {
  clearTimeout(waiting);
  for (const sign of signs) removeEventListener(sign, seen, true);
  document.removeEventListener('visibilitychange', watch);
  tell('page');
};

const watch = () => {
  clearTimeout(waiting);
  if (document.visibilityState === 'visible') waiting = setTimeout(seen, 3000);
};

for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
document.addEventListener('visibilitychange', watch);
watch();

addEventListener('click', event => {
  const part = event.target.closest('[data-seen-part]');
  if (part) tell(part.dataset.seenPart);
});
