export const addResultId = 'add-result';

/** What was ticked is gone with its button: the focus goes to what came of it. */
export const focusAddResult = () => queueMicrotask(() => document.getElementById(addResultId)?.focus());
