package io.isnad.graphql.http;

import java.util.Map;

/**
 * What is sent back.
 *
 * @param status HTTP status
 * @param headers headers besides those of every answer
 * @param body its bytes, empty where there is none
 */
record Answer(int status, Map<String, String> headers, byte[] body) {}
