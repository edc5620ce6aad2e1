/** Ids of what is said in other languages as in English: names of products, and terms that Microsoft does not translate. */
export const SAME_AS_ENGLISH: readonly string[] = [];
