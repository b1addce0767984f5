/** Names that a module exports and what stands for it does not: where there are any, this does not compile. */
type Complete<Lacking extends never> = Lacking;
type Lacking<Module, Instead> = Exclude<keyof Module, keyof Instead>;
type Routes = typeof import('./routes.ts');

export type Assets = Complete<
  Lacking<typeof import('../../../http/assets/assets.ts'), typeof import('./assets.ts')>
>;
export type Cards = Complete<
  Lacking<typeof import('../../../http/card/shared.ts'), typeof import('./cards.ts')>
>;
export type Bulk = Complete<Lacking<typeof import('../../../http/bulk/route.tsx'), Routes>>;
export type Card = Complete<Lacking<typeof import('../../../http/card/route.ts'), Routes>>;
export type Discovery = Complete<Lacking<typeof import('../../../http/discovery/route.ts'), Routes>>;
export type Mcp = Complete<Lacking<typeof import('../../../http/mcp/route.ts'), Routes>>;
export type Offline = Complete<Lacking<typeof import('../../../http/offline/route.tsx'), Routes>>;
export type OpenApi = Complete<Lacking<typeof import('../../../http/openapi/route.ts'), Routes>>;
export type Watch = Complete<Lacking<typeof import('../../../http/watch/route.ts'), Routes>>;
