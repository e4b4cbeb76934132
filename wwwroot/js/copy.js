// Copies a link or a password that would be tedious to select: [data-copy="text"],
// or [data-copy-from="selector"] for what several elements show, one line each.
import { toast } from './toast.js';

const textOf = ({ dataset }) => dataset.copy
  ?? [...document.querySelectorAll(dataset.copyFrom)].map(source => source.value ?? source.textContent.trim()).join('\n');

addEventListener('click', async event => {
  const button = event.target.closest('[data-copy], [data-copy-from]');
  if (!button) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(textOf(button));
    toast({ message: 'Copied' });
  } catch {
    toast({ bad: true, message: 'The browser does not allow copying here. Select the text and press Ctrl C.' });
  }
});
