import type { Notice } from '../../state'

export type NoticeWords = {
  openLink: string
  linkMissing: string
  linkUnknown: string
  notices: Readonly<Record<Notice, string>>
}

export const noticeWords: NoticeWords = {
  openLink: 'Open the link',
  linkMissing: 'Not in the link, left at the default: {names}.',
  linkUnknown: 'Unknown here, ignored: {names}.',
  notices: {
    'store-damaged': 'Saved inputs unreadable; defaults loaded. A copy of what was saved is kept in the browser.',
    'store-partly-damaged':
      'Some saved inputs were unreadable and left out. A copy of what was saved is kept in the browser.',
    'store-newer':
      'A newer version of NakaDesk has saved inputs here. They are left untouched; reload for that version.',
    'store-unavailable':
      'This browser does not let the page save anything: what you type is kept until the page closes.',
    'link-opened': 'Opened from a link.',
    'link-damaged': 'This link is damaged or cut off. The desk is as you left it.',
    'link-newer': 'This link was made by a newer version of NakaDesk. Reload the page and open it again.',
    'link-unknown-panel': 'This link names a panel or a step that does not exist here. The desk is as you left it.',
    'link-overtaken': 'The link was not opened: you changed the desk while it was loading.',
    'example-opened': 'Example opened.',
    'quotes-taken': 'Desk filled from the quotes.',
    'contracts-converted': 'Contracts converted to the new contract size.',
    'quotes-kept': 'Quotes kept with the desk.',
    'panel-reset': 'Panel and desk reset.',
    'progress-reset': 'Progress reset.',
  },
}
