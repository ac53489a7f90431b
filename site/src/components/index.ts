/** What chapters may use without an import. Start reading at `Example.astro`. */
export { Aside, Steps, TabItem, Tabs } from '@astrojs/starlight/components';
export { default as Example } from './Example.astro';
export { default as Exercise } from './Exercise.astro';
export { default as Exercises } from './Exercises.astro';
export { default as Hint } from './Hint.astro';
export { default as Misconception } from './Misconception.astro';
export { default as Pitfall } from './Pitfall.astro';
export { default as Predict } from './Predict.astro';
export { default as Runtime } from './Runtime.astro';
export { default as Starter } from './Starter.astro';
