/**
 * Operations over WebSockets, with the protocol graphql-transport-ws
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md), at the address of the API. SmallRye GraphQL's own handler
 * executes with an engine that has none of our limits, reads without regard for how fast a client takes what it sends, and
 * lets a client have any number of operations; so this one is in front of it.
 *
 * <p>A connection belongs to its event loop: what workers have to say to it, they have it said there.
 */
package io.isnad.graphql.websocket;
