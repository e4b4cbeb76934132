// A photo as it is kept on the phone: no larger than the server keeps it, and without what the camera wrote into it, where the browser can.
const longest = 2000;
const heavy = 1_500_000;

const paint = (canvas, picture, width, height) => {
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  // JPEG knows no transparency; without this it would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
};

/** A copy to be kept; the file itself may be gone when it is sent. What cannot be read here goes as it is, and the server says what is wrong. */
export const shrink = async file => {
  const copy = new Blob([await file.arrayBuffer()], { type: file.type });
  try {
    const picture = await createImageBitmap(copy);
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    if (scale === 1 && copy.size < heavy) return copy;
    const canvas = document.createElement('canvas');
    paint(canvas, picture, Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
    picture.close();
    return await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.85)) ?? copy;
  } catch {
    return copy;
  }
};

/** Shows a photo in small. On a canvas: pages may show pictures of their own address only, and this one has none yet. */
export const preview = async (canvas, photo) => {
  canvas.hidden = !photo;
  if (!photo) return;
  try {
    const picture = await createImageBitmap(photo);
    const scale = 320 / Math.max(picture.width, picture.height);
    paint(canvas, picture, Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
    picture.close();
  } catch {
    canvas.hidden = true;
  }
};
