import type { Attachment } from '../wire/message.ts';
import type { Call } from './call.ts';

/** The files of a request as a message shows them; their content is not kept. */
export function attachmentsOf(call: Call): readonly Attachment[] {
  return call.files.map(({ name, contentType, bytes }) => {
    const id = call.world.ids.next();
    const url = `${call.apiUrl}/attachments/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: name,
      size: bytes,
      url,
      proxy_url: url,
      ...(contentType === '' ? {} : { content_type: contentType }),
    };
  });
}
