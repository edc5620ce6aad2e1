// Single keys and chords are commands: G then N, /, Ctrl+/, Alt+Shift+arrow. Heard on the document, as portals do.
{
  let before = '';
  document.addEventListener('keydown', ({ key, ctrlKey, altKey, shiftKey }) => {
    const { chords } = window.__observed;
    if (ctrlKey && key === '/') chords.push('Ctrl+/');
    else if (altKey && shiftKey && key.startsWith('Arrow')) chords.push(`Alt+Shift+${key}`);
    else if (key === '/') chords.push('/');
    else if (before === 'g' && /^[a-z0-9,./]$/.test(key)) chords.push(`G+${key.toUpperCase()}`);
    before = key;
  });
}
