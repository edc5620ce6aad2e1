window.__portal.theme('contrast');
