/** Headers of the answer to a token that is wrong, over or revoked (RFC 6750). */
export const BAD_TOKEN_HEADERS = { 'www-authenticate': 'Bearer error="invalid_token"' } as const;
