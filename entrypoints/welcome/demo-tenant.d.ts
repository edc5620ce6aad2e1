/** Made while the extension is built: JSON of `DemoTenant` in `lib/store/demo-tenant.ts`. */
declare module 'virtual:demo-tenant' {
  const json: string;
  export default json;
}
