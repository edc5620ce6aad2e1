// A React view: a page of another origin inside a blade. Nothing of a content script may reach it.
document.body.append(
  Object.assign(document.createElement('p'), { className: 'view', textContent: 'Content of a view' }),
);
