/** The answer to a GraphQL request: its data, or the code of its first error. */
export interface Answer {
  readonly data: Readonly<Record<string, never>> | undefined;
  readonly error: string | undefined;
}

/** @param cookie of an operator; none for a visitor */
export async function ask(
  url: string,
  cookie: string | undefined,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(cookie && { cookie }) };
  try {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    if (!text.startsWith('{')) return { data: undefined, error: `HTTP ${answer.status}` };
    const { data, errors } = JSON.parse(text) as {
      data?: Record<string, never> | null;
      errors?: { extensions: { code: string } }[];
    };
    return { data: data ?? undefined, error: errors?.[0]?.extensions.code };
  } catch (problem) {
    const { message, cause } = problem as Error;
    return { data: undefined, error: cause instanceof Error ? cause.message : message };
  }
}
