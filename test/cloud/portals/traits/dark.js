window.__portal.theme('dark');
