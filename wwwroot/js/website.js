// The editor's preview follows the typing: the server draws the page, only its body is exchanged, so that
// the preview neither blinks nor jumps. Without a script the button does the same through the form.
const form = document.querySelector('[data-website-form]');
const frame = document.querySelector('iframe[name="website-preview"]');

const draw = async () => {
  const answer = await fetch(form.dataset.websiteForm, { method: 'POST', body: new FormData(form) }).catch(() => null);
  if (!answer?.ok || !frame.contentDocument?.body) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  frame.contentDocument.documentElement.lang = page.documentElement.lang;
  frame.contentDocument.body.replaceWith(frame.contentDocument.adoptNode(page.body));
};

if (form && frame) {
  let soon;
  form.querySelector('[data-website-try]').hidden = true;
  form.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(draw, 400);
  });
  // What was typed before an error is not saved, and shown all the same.
  if (form.querySelector('.is-invalid') || document.querySelector('.n-warn')) frame.addEventListener('load', draw, { once: true });
}
