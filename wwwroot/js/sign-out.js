// Who signs out leaves no page behind on the device. What was noted and not sent stays, for when they sign in again.
addEventListener('submit', async event => {
  if (!event.target.getAttribute('action')?.endsWith('/logout') || !window.caches) return;
  for (const name of await caches.keys()) if (name.startsWith('capture ')) caches.delete(name);
});
