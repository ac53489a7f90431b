/** Starlight's table of contents links to the page's heading by this id. */
export const PAGE_TITLE_ID = '_top';
