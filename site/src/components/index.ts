export { Aside, Steps, TabItem, Tabs } from '@astrojs/starlight/components';
export { default as Example } from './Example.astro';
