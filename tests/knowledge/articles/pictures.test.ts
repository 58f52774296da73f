import { describe, expect, it } from 'vitest';
import { pictureAddress } from '../../../src/knowledge/articles/pictures.ts';

describe('the address of a picture', () => {
  it('is given back as browsers send it', () => {
    expect(pictureAddress('https://Example.org/a b.jpg')).toBe('https://example.org/a%20b.jpg');
  });

  it.each([
    'http://example.org/a.jpg',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'attachment://a.jpg',
    'https://user:word@example.org/a.jpg',
    'https://127.0.0.1/a.jpg',
    'https://2130706433/a.jpg',
    'https://0x7f.1/a.jpg',
    'https://[::1]/a.jpg',
    'https://localhost/a.jpg',
    'https://printer.local/a.jpg',
    'https://router.lan/a.jpg',
    'https://example.org./a.jpg',
    '/a.jpg',
    `https://example.org/${'a'.repeat(2048)}`,
    '',
  ])('is none when it is %s', (address) => {
    expect(pictureAddress(address)).toBeNull();
  });
});
