import { encodeUtf8 } from '../../util/bytes.ts';

/** A message that a mail program opens as a draft. */
export interface MailDraft {
  /** Who sends it; without it the mail program puts its own user there. */
  readonly from: Mailbox | undefined;
  /** Whom it is for; without it the reader fills in the address. */
  readonly to: Mailbox | undefined;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

/** An address and whose it is. */
export interface Mailbox {
  readonly name: string | undefined;
  readonly email: string;
}

/** Base64 never holds `=_`, so no part can end early. */
const BOUNDARY = '=_tandem';

/**
 * The text of an `.eml` file (RFC 5322 and MIME, RFC 2045 to 2047) with a plain and an HTML part.
 * It has neither a date nor a message id, which a draft gets when it is sent, so the same draft is
 * the same bytes.
 */
export function mailDraft({ from, to, subject, plain, html }: MailDraft): string {
  const part = (type: string, text: string): string[] => [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(encodeUtf8(text)).match(/.{1,76}/g) ?? []),
    '',
  ];
  return [
    // Outlook opens a message with this header for editing.
    'X-Unsent: 1',
    ...mailboxHeader('From', from),
    ...mailboxHeader('To', to),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', plain.replaceAll('\n', '\r\n')),
    ...part('text/html', html.replaceAll('\n', '\r\n')),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** One address without comments, quotes or anything else that could begin another header. */
const ADDRESS = /^[^\s<>()[\]",;:\\@\p{C}]+@[^\s<>()[\]",;:\\@\p{C}]+$/u;

function mailboxHeader(header: string, mailbox: Mailbox | undefined): string[] {
  if (!mailbox || !ADDRESS.test(mailbox.email)) return [];
  const { name, email } = mailbox;
  return [`${header}: ${name === undefined ? email : `${encodedWords(name)}\r\n <${email}>`}`];
}

/** So many bytes make an encoded word of at most 75 characters (RFC 2047, section 2). */
const BYTES_OF_A_WORD = 42;

/** A text in a header: as it is if it is a few plain words, else as encoded words. */
function encodedWords(text: string): string {
  if (/^[A-Za-z0-9 -]{1,60}$/.test(text)) return text;
  const words: number[][] = [[]];
  for (const character of text.replace(/\p{C}/gu, ' ')) {
    const bytes = encodeUtf8(character);
    const last = words.at(-1) ?? [];
    if (last.length + bytes.length > BYTES_OF_A_WORD) words.push([...bytes]);
    else last.push(...bytes);
  }
  return words.map((bytes) => `=?utf-8?B?${base64(Uint8Array.from(bytes))}?=`).join('\r\n ');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
