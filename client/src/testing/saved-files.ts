import { screen } from '@solidjs/testing-library';
import type { UserEvent } from '@testing-library/user-event';

/** Keeps what the page saves as files, newest last. */
export function keepSavedFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  URL.createObjectURL = (blob) => {
    files.push({ name: '', text: (blob as Blob).text() });
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function () {
    const last = files.at(-1);
    if (last) last.name = this.download;
  };
  return files;
}

/** Chooses a format from the export menu of the page. */
export async function chooseExport(user: UserEvent, format = 'CSV 檔'): Promise<void> {
  await user.click(screen.getByRole('button', { name: '匯出' }));
  await user.click(await screen.findByRole('menuitem', { name: format }));
}
