// Lets this one page open without a connection: a worker keeps its last copy and the files it is made of, which are named here.
const loaded = () => document.readyState === 'complete' ? Promise.resolve() : new Promise(done => addEventListener('load', done, { once: true }));

/**
 * Registers the worker; a page that came from the server tells it what to keep.
 * @returns whether the page opens without a connection now
 */
export const offerOffline = async (address, script, isFresh) => {
  if (!navigator.serviceWorker) return false;
  try {
    await navigator.serviceWorker.register(script, { scope: address });
    const { active } = await navigator.serviceWorker.ready;
    if (!isFresh) return true;
    await loaded();
    const base = new URL(address.slice(0, -'admin/prospects/capture'.length), location.origin).href;
    const files = performance.getEntriesByType('resource').map(({ name }) => name.split('#')[0])
      .filter(name => ['css/', 'js/', 'lib/', 'img/'].some(folder => name.startsWith(base + folder)));
    const { port1, port2 } = new MessageChannel();
    return await new Promise(done => {
      port1.onmessage = ({ data }) => done(data);
      active.postMessage({ files: [...new Set(files)] }, [port2]);
    });
  } catch {
    // The page is as good without: it only does not open where there is no connection.
    return false;
  }
};
