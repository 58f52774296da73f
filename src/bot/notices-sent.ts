/**
 * Which message of ours said that a question is not answered now, so that it goes with the question.
 *
 * In memory: such a notice is true for seconds, and a restart leaves it at worst.
 */
export interface NoticesSent {
  note(questionId: string, noticeId: string): void;
  /** Id of the notice; null when there was none, or it was taken before. */
  take(questionId: string): string | null;
}

const REMEMBERED = 1000;

export function createNoticesSent(): NoticesSent {
  const notices = new Map<string, string>();
  return {
    note(questionId, noticeId) {
      const [oldest] = notices.keys();
      if (notices.size >= REMEMBERED && oldest !== undefined) notices.delete(oldest);
      notices.set(questionId, noticeId);
    },
    take(questionId) {
      const noticeId = notices.get(questionId) ?? null;
      notices.delete(questionId);
      return noticeId;
    },
  };
}
