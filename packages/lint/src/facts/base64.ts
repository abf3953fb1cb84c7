const form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Whether Go decodes a text as base64 with padding; line breaks do not count. */
export const isBase64 = (text: string): boolean => form.test(text.replace(/[\r\n]/g, ""));
