package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"reflect"
	"sort"
	"strconv"
)

// encode writes a value as a list that begins with its kind, since JSON has one kind of number and no bytes:
// ["nil"], ["bool", true], ["int", "1"], ["float", "1.5"], ["string", "x"], ["bytes", base64], ["list", items...],
// ["map", [key, value]...] and ["other", type].
func encode(value any) any {
	if value == nil {
		return []any{"nil"}
	}
	v := reflect.ValueOf(value)
	if v.Type().PkgPath() != "" {
		return []any{"other", v.Type().String()}
	}
	switch v.Kind() {
	case reflect.Bool:
		return []any{"bool", v.Bool()}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return []any{"int", strconv.FormatInt(v.Int(), 10)}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return []any{"int", strconv.FormatUint(v.Uint(), 10)}
	case reflect.Float32, reflect.Float64:
		return []any{"float", floatText(v.Float())}
	case reflect.String:
		return []any{"string", readable(v.String())}
	case reflect.Slice, reflect.Array:
		if bytes, ok := value.([]byte); ok {
			return []any{"bytes", base64.StdEncoding.EncodeToString(bytes)}
		}
		items := []any{"list"}
		for i := 0; i < v.Len(); i++ {
			items = append(items, encode(v.Index(i).Interface()))
		}
		return items
	case reflect.Map:
		return encodeMap(v)
	}
	return []any{"other", v.Type().String()}
}

func encodeMap(v reflect.Value) any {
	type entry struct {
		order string
		pair  any
	}
	var entries []entry
	for _, key := range v.MapKeys() {
		encoded := encode(key.Interface())
		order, _ := json.Marshal(encoded)
		entries = append(entries, entry{string(order), []any{encoded, encode(v.MapIndex(key).Interface())}})
	}
	sort.Slice(entries, func(a, b int) bool { return entries[a].order < entries[b].order })
	result := []any{"map"}
	for _, it := range entries {
		result = append(result, it.pair)
	}
	return result
}

func floatText(value float64) string {
	if value == 0 && math.Signbit(value) {
		return "-0"
	}
	return strconv.FormatFloat(value, 'g', -1, 64)
}

// readable puts U+FFFD in the place of every byte that is no UTF-8, as Go does where it writes a string as JSON.
func readable(text string) string {
	return string([]rune(text))
}

func decodeVariables(text json.RawMessage) map[string]any {
	var encoded any
	if err := json.Unmarshal(text, &encoded); err != nil {
		fmt.Fprintln(os.Stderr, "not variables:", err)
		os.Exit(1)
	}
	variables, ok := decode(encoded).(map[string]any)
	if !ok {
		fmt.Fprintln(os.Stderr, "variables must be a map")
		os.Exit(1)
	}
	return variables
}

// decode is the way back for what variables hold.
func decode(encoded any) any {
	parts := encoded.([]any)
	switch parts[0] {
	case "bool":
		return parts[1]
	case "int":
		value, _ := strconv.Atoi(parts[1].(string))
		return value
	case "float":
		value, _ := strconv.ParseFloat(parts[1].(string), 64)
		return value
	case "string":
		return parts[1]
	case "list":
		items := []any{}
		for _, item := range parts[1:] {
			items = append(items, decode(item))
		}
		return items
	case "map":
		entries := map[string]any{}
		for _, pair := range parts[1:] {
			entries[decode(pair.([]any)[0]).(string)] = decode(pair.([]any)[1])
		}
		return entries
	}
	return nil
}
