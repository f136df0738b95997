package dev.asynclint.cli.merge;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.asynclint.cli.UsageException;
import java.util.ArrayList;
import java.util.List;

/**
 * An object in a report that says where it is when something is missing in it.
 *
 * @param where {@code report.json: findings[3]}
 */
record JsonNode(JsonObject json, String where) {
    boolean has(String key) {
        return json.has(key) && !json.get(key).isJsonNull();
    }

    String text(String key) {
        if (has(key) && json.get(key).isJsonPrimitive()) {
            return json.get(key).getAsString();
        }
        throw missing(key, "a text");
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    int number(String key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw missing(key, "a number");
        }
    }

    int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    JsonNode object(String key) {
        if (has(key) && json.get(key).isJsonObject()) {
            return new JsonNode(json.getAsJsonObject(key), where + "." + key);
        }
        throw missing(key, "an object");
    }

    /** The objects of an array; none where there is no array. */
    List<JsonNode> objects(String key) {
        List<JsonNode> nodes = new ArrayList<>();
        if (!has(key)) {
            return nodes;
        }
        if (!json.get(key).isJsonArray()) {
            throw missing(key, "an array");
        }
        JsonArray array = json.getAsJsonArray(key);
        for (int i = 0; i < array.size(); i++) {
            JsonElement element = array.get(i);
            if (!element.isJsonObject()) {
                throw missing(key + "[" + i + "]", "an object");
            }
            nodes.add(new JsonNode(element.getAsJsonObject(), where + "." + key + "[" + i + "]"));
        }
        return nodes;
    }

    UsageException missing(String key, String what) {
        return new UsageException(where + ": `" + key + "` must be " + what);
    }
}
