// Opens the page for noting prospects where there is no connection: the network first, else the last copy of that page and of its files.
// Nothing else is kept, and nothing else is answered here.
const page = registration.scope;
const name = `capture ${page}`;
const patience = 4000; // a connection that hardly is one

const later = answer => new Promise(done => setTimeout(done, patience, answer));

const copyOf = async address => (await caches.open(name)).match(address, { ignoreVary: true });

const keep = async files => {
  // Without today's names: whoever opens it without a connection may be somebody else.
  const copy = await fetch(page, { headers: { 'X-Capture': 'copy' }, redirect: 'manual', cache: 'no-store' });
  const parts = await Promise.all(files.map(async file => [file, await fetch(file)]));
  if (!copy.ok || parts.some(([, response]) => !response.ok)) return false;
  const cache = await caches.open(name);
  await Promise.all([[page, copy], ...parts].map(([address, response]) => cache.put(address, response)));
  for (const old of await cache.keys()) if (old.url !== page && !files.includes(old.url)) await cache.delete(old);
  return true;
};

const answer = async (request, address) => {
  const [network, copy] = [fetch(request), await copyOf(address)];
  if (!copy) return network;
  // A gateway that finds no server behind it, or a file of an older version of the page.
  const usable = network.then(response => response.status >= 502 || (response.status === 404 && address !== page) ? copy : response, () => copy);
  return Promise.race([usable, later(copy)]);
};

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => event.waitUntil(keep(event.data.files).catch(() => false).then(isKept => event.ports[0].postMessage(isKept))));
addEventListener('fetch', event => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  const isPage = request.mode === 'navigate' && address === page;
  const isFile = ['script', 'style', 'font', 'image'].includes(request.destination);
  if (request.method === 'GET' && (isPage || isFile)) event.respondWith(answer(request, isPage ? page : request.url.split('#')[0]));
});
